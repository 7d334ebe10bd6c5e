import type { FoundSections } from '../shared/index.ts'

/** What the search needs of the page it stands on, without the page: `view.ts` gives it the real one. */
export interface SearchPage {
  /** Address of the site's root, as seen from the page: `../`. */
  readonly root: string
  /** What stands in the box. */
  readonly query: () => string
  readonly setQuery: (query: string) => void
  /** The query of the page's address; empty where it has none. */
  readonly addressedQuery: () => string
  /** Makes the page's address one of this query, in the place of the present one. */
  readonly setAddress: (query: string) => void
  readonly showAnswer: (answer: FoundSections) => void
  readonly showFailure: () => void
  readonly clear: () => void
  readonly listen: (listeners: PageListeners) => void
}

export interface PageListeners {
  /** The reader came to the box. */
  readonly touched: () => void
  readonly typed: () => void
  readonly submitted: () => void
  /** The browser went back or forward to another query. */
  readonly returned: () => void
}
