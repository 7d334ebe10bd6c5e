/** One question to the index. */
export interface TermClause {
  readonly term: string
  /** `plain`: the fields as written; `folded`: these and the one without diacritics. */
  readonly fields: 'plain' | 'folded'
  /** Also the terms that only begin so. */
  readonly prefix: boolean
}

/** One way to hold a word: a section must answer to all its clauses. */
export interface Alternative {
  /** Up to 1: what it is worth beside the word as written. */
  readonly weight: number
  readonly clauses: readonly [TermClause, ...TermClause[]]
}

/** A word of the query; the best of its alternatives counts. */
export interface QueryWord {
  readonly alternatives: readonly Alternative[]
}

/** What a reader asked for. Without `words` it finds nothing, whatever is excluded. */
export interface Query {
  readonly words: readonly QueryWord[]
  readonly excluded: readonly TermClause[]
}
