import type { FoundSections } from '../shared/index.ts'

/** What a reader asks, as the page's address says it. */
export interface Asked {
  readonly query: string
  /** First and last year; null where open. */
  readonly from: string | null
  readonly to: string | null
}

/** What the search needs of the page it stands on, without the page: `open-view.ts` gives it the real one. */
export interface SearchPage {
  /** What stands in the box. */
  readonly query: () => string
  readonly setQuery: (query: string) => void
  /** What the page's address asks. */
  readonly addressed: () => Asked
  /** Makes the page's address that of a question: in the place of the present one, or as a step that one goes back from. */
  readonly setAddress: (asked: Asked, how: 'replace' | 'push') => void
  readonly showAnswer: (answer: FoundSections, asked: Asked) => void
  readonly showFailure: () => void
  readonly clear: (asked: Asked) => void
  readonly listen: (listeners: PageListeners) => void
}

export interface PageListeners {
  /** The reader came to the box. */
  readonly touched: () => void
  readonly typed: () => void
  readonly submitted: () => void
  /** The reader chose a year, or what else narrows the question, or took it back. */
  readonly chose: (asked: Asked) => void
  readonly wantsMore: () => void
  /** The browser went back or forward to another question. */
  readonly returned: () => void
}
