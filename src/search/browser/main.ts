import { openSearch } from '../shared/index.ts'
import { fetchFile } from './fetch-file.ts'
import { searchAsTyped } from './search-as-typed.ts'
import { openView } from './view.ts'

/** Without the form or the place for results there is nothing to do: the page is another one. */
const page = openView()
if (page) searchAsTyped(page, openSearch(fetchFile(page.root)))
