import type { PlacedWords } from './to-words.ts'

/** So many bits: some thousand words leave nearly all of them free. */
const size = 1 << 18
/** Letters below this code are folded by a table; a word with another is taken for one that may be meant. */
const lower = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const folded = String.fromCharCode(code).toLowerCase()
  return folded.length === 1 && folded.charCodeAt(0) < 0x250 ? folded.charCodeAt(0) : 0
})

/** A word that may be a name, and one with which a longer name may begin. */
const [whole, first] = [1, 2]

/**
 * Finds the words of a text with which names may begin, whatever their case: all that do, and few others. `openings` are the names' first
 * words, two where there are two, in lower case. Of the thousands of words of a text nearly none is cut out to be looked at.
 */
export function openMarks(openings: Iterable<string>): (words: PlacedWords) => readonly number[] {
  const [bits, pairs] = [new Uint8Array(size), new Uint8Array(size)]
  for (const opening of openings) {
    const end = opening.indexOf(' ')
    const hash = toHash(opening, 0, end < 0 ? opening.length : end)
    // A word with a letter that has no place in the table is looked at wherever it stands.
    if (hash < 0) continue
    bits[hash] = (bits[hash] ?? 0) | (end < 0 ? whole : first)
    if (end < 0) continue
    const next = toHash(opening, end + 1, opening.length)
    if (next < 0) bits[hash] = whole
    else pairs[join(hash, next)] = 1
  }
  return ({ text, starts, ends }) => {
    const places: number[] = []
    const hashAt = (place: number) => toHash(text, starts[place] ?? 0, ends[place] ?? 0)
    const mayFollow = (hash: number, place: number) => {
      const next = place < starts.length ? hashAt(place) : 0
      return next < 0 || pairs[join(hash, next)] === 1
    }
    for (let place = 0; place < starts.length; place += 1) {
      const hash = hashAt(place)
      const bit = hash < 0 ? whole : (bits[hash] ?? 0)
      if (bit !== 0 && ((bit & whole) !== 0 || mayFollow(hash, place + 1))) places.push(place)
    }
    return places
  }
}

const join = (hash: number, next: number) => (Math.imul(hash, 31) ^ next) & (size - 1)

/** Of a stretch of text, without regard to case; -1 where a letter has no place in the table. */
function toHash(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at += 1) {
    const letter = lower[text.charCodeAt(at)] ?? 0
    if (letter === 0) return -1
    hash = (Math.imul(hash, 31) + letter) | 0
  }
  return (hash ^ (hash >>> 15)) & (size - 1)
}
