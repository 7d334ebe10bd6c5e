import type { SearchOptions } from './open-search.ts'
import type { FoundSections } from './search-result.ts'

/** What the page sends to the worker. */
export interface Question {
  readonly id: number
  /** Address of the site's root. */
  readonly root: string
  readonly query: string
  readonly options: SearchOptions
  /** Files that the page has loaded already: the worker need not. */
  readonly given: readonly GivenFile[]
}

/** Path of a file of the search from the site's root, and its content as `readPayload` takes it. */
export type GivenFile = readonly [path: string, content: Uint8Array | string]

/** What the worker sends back; null where a file could not be loaded. */
export interface Reply {
  readonly id: number
  readonly answer: FoundSections | null
}
