import { openRemoteSearch } from './open-remote-search.ts'
import { openView } from './open-view.ts'
import { searchAsTyped } from './search-as-typed.ts'

/** Without the form or the place for results there is nothing to do: the page is another one. */
const view = openView()
if (view) searchAsTyped(view.page, openRemoteSearch(view.root))
