import { openWriter } from './byte-writer.ts'
import type { FindPlaces } from './list-places.ts'
import { rangeOf, type TermEntry } from './term-entry.ts'
import type { FindApart } from './write-shard.ts'

/**
 * The places of a shard's terms as bytes: for each term 0 or 1, and after a 1 for each posting their number and their steps. Of a
 * term whose postings stand apart there are none: whoever reads this knows not which they are.
 */
export function writePlaces(entries: readonly TermEntry[], findPlaces: FindPlaces, findApart: FindApart): Uint8Array {
  const { number, bytes } = openWriter()
  for (const entry of entries) {
    // Phrases are found by words alone.
    const isKnown = entry.kind === 'word' && findApart(entry) === 0
    const { documents, places } = isKnown ? findPlaces(entry.number) : nowhere
    number(documents.length > 0 ? 1 : 0)
    if (documents.length === 0) continue
    const [start, end] = rangeOf(entry)
    for (let at = start, from = 0, to = 0; at < end; at++, from = to) {
      while (to < documents.length && documents[to] === entry.postings.documents[at]) to++
      number(to - from)
      for (let next = from, before = 0; next < to; next++) {
        const place = places[next] ?? 0
        number(place - before)
        before = place
      }
    }
  }
  return bytes()
}

const nowhere = { documents: new Uint32Array(0), places: new Uint32Array(0) }
