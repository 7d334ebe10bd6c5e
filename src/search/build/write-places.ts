import { openWriter } from './byte-writer.ts'
import type { TermEntry } from './term-entry.ts'
import type { FindApart } from './write-shard.ts'

/**
 * The places of a shard's terms as bytes: for each term 0 or 1, and after a 1 for each posting their number and their steps. Of a
 * term whose postings stand apart there are none: whoever reads this knows not which they are.
 */
export function writePlaces(entries: readonly TermEntry[], findApart: FindApart): Uint8Array {
  const writer = openWriter()
  for (const entry of entries) {
    const { documents } = entry
    const found = findApart(entry) > 0 ? [] : entry.places()
    writer.number(found.length > 0 ? 1 : 0)
    if (found.length === 0) continue
    let at = 0
    for (const document of documents) {
      const from = at
      while (found[at]?.[0] === document) at++
      writer.number(at - from)
      for (let next = from, before = 0; next < at; next++) {
        const place = found[next]?.[1] ?? 0
        writer.number(place - before)
        before = place
      }
    }
  }
  return writer.bytes()
}
