/** Lines of one of the texts that are merged; none where that text has nothing there. */
export interface Side {
  /** 1-based number of the first line; of the line behind, where there is none. */
  readonly line: number
  readonly lines: readonly string[]
}

/** A place that an editor and the importer changed in different ways. */
export interface Conflict {
  /** A key of the front matter, with the id of its entry (`calendar 2021-12-03-styrgrupp`), or `text`. */
  readonly place: string
  readonly ours: Side
  readonly theirs: Side
}

/** Whose change holds where both sides made one; null: neither's, it is a conflict. */
export type Favour = 'ours' | 'theirs' | null

/** A merged text, and what could not be merged; with conflicts the text holds our side of them. */
export interface Merged {
  readonly text: string
  readonly conflicts: readonly Conflict[]
}
