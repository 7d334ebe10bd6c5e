import { openRemoteSearch } from './open-remote-search.ts'
import { openView } from './open-view.ts'
import { searchAsTyped } from './search-as-typed.ts'

/** Without the form or the place for results there is nothing to do: the page is another one. */
function start(): void {
  const view = openView()
  if (view) searchAsTyped(view.page, openRemoteSearch(view.root))
}

// It waits for the page's end alone, and for no other script or style sheet.
if (document.readyState === 'loading') document.addEventListener('readystatechange', start, { once: true })
else start()
