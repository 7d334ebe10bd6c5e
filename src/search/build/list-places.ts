import { placeSpan } from '../shared/index.ts'
import type { AnalysedDocuments } from './analyse-issues.ts'
import type { TermList } from './list-terms.ts'
import { openColumn } from './open-column.ts'
import { readFields } from './run-words.ts'

/** Places that part two fields, so that no phrase runs from the one into the other. */
const gap = placeSpan * 2

/** Where in each document a term stands: a document's number and, beside it, a stretch of `placeSpan` places; ascending. */
export interface TermPlaces {
  readonly documents: Uint32Array
  readonly places: Uint32Array
}
export type FindPlaces = (term: number) => TermPlaces

/** The places of all terms that stand at most `most` times in the archive; of others none are known. `order` numbers the documents. */
export function listPlaces(
  analysed: AnalysedDocuments,
  order: Uint32Array,
  { placesOfWord, terms }: TermList,
  most: number,
): FindPlaces {
  const counts = countPlaces(analysed.words, placesOfWord, terms.length)
  const starts = new Uint32Array(terms.length + 1)
  counts.forEach((count, term) => {
    starts[term + 1] = (starts[term] ?? 0) + (count <= most ? count : 0)
  })
  const next = starts.slice()
  const [documents, places] = [openColumn(starts.at(-1) ?? 0), openColumn(starts.at(-1) ?? 0)]
  for (let document = 0; document < order.length; document++) {
    const number = order[document] ?? 0
    let place = 0
    for (let field = number * readFields.length; field < (number + 1) * readFields.length; field++, place += gap)
      for (let at = analysed.starts[field] ?? 0; at < (analysed.starts[field + 1] ?? 0); at++) {
        const word = analysed.words[at] ?? 0
        for (let own = placesOfWord.starts[word] ?? 0; own < (placesOfWord.starts[word + 1] ?? 0); own++, place++) {
          const term = placesOfWord.numbers[own] ?? 0
          if ((counts[term] ?? 0) > most) continue
          const to = next[term] ?? 0
          next[term] = to + 1
          documents[to] = document
          places[to] = Math.floor(place / placeSpan)
        }
      }
  }
  return (term) => {
    const range = [starts[term] ?? 0, starts[term + 1] ?? 0] as const
    return { documents: documents.subarray(...range), places: places.subarray(...range) }
  }
}

function countPlaces(
  words: Uint32Array,
  { starts, numbers }: TermList['placesOfWord'],
  termCount: number,
): Uint32Array {
  const counts = new Uint32Array(termCount)
  for (const word of words)
    for (let own = starts[word] ?? 0; own < (starts[word + 1] ?? 0); own++) {
      const term = numbers[own] ?? 0
      counts[term] = (counts[term] ?? 0) + 1
    }
  return counts
}
