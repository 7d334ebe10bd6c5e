import type { TermKind } from '../shared/index.ts'

/** A term with its postings, ready to be written. */
export interface TermEntry {
  /** The folded term: entries are sorted by it. */
  readonly key: string
  readonly term: string
  readonly kind: TermKind
  readonly documents: Uint32Array
  /** Places in the index's list of patterns. */
  readonly patterns: Uint32Array
  /** Where it stands in a document; none where no phrase is found by it. */
  readonly places: () => readonly (readonly [document: number, place: number])[]
}
