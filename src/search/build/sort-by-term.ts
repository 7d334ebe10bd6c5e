import type { Postings } from './invert-documents.ts'
import { openColumn } from './open-column.ts'

/** Postings as they were counted, document by document. */
interface Counted {
  readonly terms: Uint32Array
  readonly patterns: Uint32Array
  /** Where the postings of each document end. */
  readonly ends: Uint32Array
}

/** Postings in the order of their terms; within a term they keep theirs. */
export function sortByTerm({ terms, patterns, ends }: Counted, termCount: number): Postings {
  const starts = new Uint32Array(termCount + 1)
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1
  for (let term = 0; term < termCount; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
  const next = starts.slice()
  const sorted = { documents: openColumn(terms.length), patterns: openColumn(terms.length) }
  let at = 0
  for (let document = 0; document < ends.length; document++)
    for (const end = ends[document] ?? 0; at < end; at++) {
      const term = terms[at] ?? 0
      const place = next[term] ?? 0
      next[term] = place + 1
      sorted.documents[place] = document
      sorted.patterns[place] = patterns[at] ?? 0
    }
  return { starts, ...sorted }
}
