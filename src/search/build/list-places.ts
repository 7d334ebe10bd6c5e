import { placeSpan } from '../shared/index.ts'
import type { AnalysedDocument } from './analyse-documents.ts'
import type { TermList } from './list-terms.ts'

/** Places that part two fields, so that no phrase runs from the one into the other. */
const gap = placeSpan * 2

/** Where in each document a term stands: pairs of a document's number and a stretch of `placeSpan` places, ascending. */
export type FindPlaces = (term: number) => readonly (readonly [document: number, place: number])[]

/** The places of all terms that stand at most `most` times in the archive; of others none are known. */
export function listPlaces(
  documents: readonly AnalysedDocument[],
  { placesOfWord, terms }: TermList,
  most: number,
): FindPlaces {
  const counts = new Uint32Array(terms.length)
  eachPlace(documents, placesOfWord, (term) => {
    counts[term] = (counts[term] ?? 0) + 1
  })
  const starts = new Uint32Array(terms.length + 1)
  counts.forEach((count, term) => {
    starts[term + 1] = (starts[term] ?? 0) + (count <= most ? count : 0)
  })
  const next = starts.slice()
  const [where, places] = [new Uint32Array(starts.at(-1) ?? 0), new Uint32Array(starts.at(-1) ?? 0)]
  eachPlace(documents, placesOfWord, (term, document, place) => {
    if ((counts[term] ?? 0) > most) return
    const at = next[term] ?? 0
    next[term] = at + 1
    where[at] = document
    places[at] = place
  })
  return (term) =>
    Array.from({ length: (starts[term + 1] ?? 0) - (starts[term] ?? 0) }, (_, index) => {
      const at = (starts[term] ?? 0) + index
      return [where[at] ?? 0, places[at] ?? 0] as const
    })
}

function eachPlace(
  documents: readonly AnalysedDocument[],
  placesOfWord: readonly Uint32Array[],
  visit: (term: number, document: number, place: number) => void,
): void {
  documents.forEach(({ title, byline, body }, document) => {
    let place = 0
    for (const words of [title, byline, body]) {
      for (const word of words)
        for (const term of placesOfWord[word] ?? []) visit(term, document, Math.floor(place++ / placeSpan))
      place += gap
    }
  })
}
