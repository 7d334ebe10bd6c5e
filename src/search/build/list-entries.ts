import { foldLetters, type TermKind } from '../shared/index.ts'
import type { Postings } from './invert-documents.ts'
import { openSign, partSign } from './list-terms.ts'
import { countPostings, type TermEntry } from './term-entry.ts'

const kinds = new Map<string | undefined, TermKind>([
  [partSign, 'part'],
  [openSign, 'open'],
])

/** The terms of an index as entries. Of compounds that may stand apart, not all do. */
export function listEntries(terms: readonly string[], postings: Postings): readonly TermEntry[] {
  const entries = terms.map((signed, number): TermEntry => {
    const kind = kinds.get(signed[0]) ?? 'word'
    const term = kind === 'word' ? signed : signed.slice(1)
    return { key: foldLetters(term), term, kind, postings, number }
  })
  return entries.filter((entry) => countPostings(entry) > 0)
}

/** By key, then spelling, then kind, by UTF-16 units: words before parts. */
export function sortEntries(entries: readonly TermEntry[]): readonly TermEntry[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...entries].sort((a, b) => compare(a.key, b.key) || compare(a.term, b.term) || compare(b.kind, a.kind))
}
