import type { TermKind } from '../shared/index.ts'
import type { Postings } from './invert-documents.ts'

/** A term, ready to be written. */
export interface TermEntry {
  /** The folded term: entries are sorted by it. */
  readonly key: string
  readonly term: string
  readonly kind: TermKind
  /** Where its postings are, and under which number. */
  readonly postings: Postings
  readonly number: number
}

/** Where the postings of a term begin and end. */
export function rangeOf({ postings: { starts }, number }: TermEntry): readonly [start: number, end: number] {
  return [starts[number] ?? 0, starts[number + 1] ?? 0]
}

export function countPostings(entry: TermEntry): number {
  const [start, end] = rangeOf(entry)
  return end - start
}
