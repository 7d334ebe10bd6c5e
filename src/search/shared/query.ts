/** What a reader asked for, before any file is looked at. */
export interface Query {
  /** Words wanted, those of phrases too, each once, in their order. */
  readonly words: readonly QueryWord[]
  /** Runs of words that must stand so: their pieces in lower case, without signs. */
  readonly phrases: readonly (readonly string[])[]
  /** Words that must not be there. */
  readonly excluded: readonly QueryWord[]
  readonly filters: Filters
}

export interface QueryWord {
  /** Lower case, with its hyphens. */
  readonly whole: string
  /** Between hyphens; empty where there is but one piece. */
  readonly parts: readonly string[]
  /** Nothing follows it: its end may still come. */
  readonly isUnfinished: boolean
}

/** Inclusive years; null where open. Issues, topics and kinds as they stand in the index; empty: all. */
export interface Filters {
  readonly from: string | null
  readonly to: string | null
  readonly terms: readonly string[]
}
