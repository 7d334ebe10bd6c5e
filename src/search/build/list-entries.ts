import { foldLetters } from '../shared/index.ts'
import type { InvertedIndex } from './invert-documents.ts'
import type { FindPlaces } from './list-places.ts'
import { partSign } from './list-terms.ts'
import type { TermEntry } from './term-entry.ts'

/** The terms of an index as entries, sorted by key; words before parts. */
export function listEntries(
  terms: readonly string[],
  { starts, documents, patterns }: InvertedIndex,
  findPlaces: FindPlaces,
): readonly TermEntry[] {
  const entries = terms.map((signed, number): TermEntry => {
    const isPart = signed.startsWith(partSign)
    const term = isPart ? signed.slice(partSign.length) : signed
    const range = [starts[number] ?? 0, starts[number + 1] ?? 0] as const
    return {
      key: foldLetters(term),
      term,
      kind: isPart ? 'part' : 'word',
      documents: documents.subarray(...range),
      patterns: patterns.subarray(...range),
      places: () => (isPart ? [] : findPlaces(number)),
    }
  })
  // Of compounds that may stand apart, not all do.
  return sortEntries(entries.filter(({ documents }) => documents.length > 0))
}

/** By key, then spelling, then kind, by UTF-16 units. */
export function sortEntries(entries: readonly TermEntry[]): readonly TermEntry[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...entries].sort((a, b) => compare(a.key, b.key) || compare(a.term, b.term) || compare(b.kind, a.kind))
}
