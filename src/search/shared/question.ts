import type { SearchOptions } from './open-search.ts'
import type { FoundSections } from './search-result.ts'

/** What the page sends to the worker. */
export interface Question {
  readonly id: number
  /** Address of the site's root. */
  readonly root: string
  readonly query: string
  readonly options: SearchOptions
  /** Bytes of the manifest's file; null where the page could not load it. */
  readonly manifest: Uint8Array | null
}

/** What the worker sends back; null where a file could not be loaded. */
export interface Reply {
  readonly id: number
  readonly answer: FoundSections | null
}
