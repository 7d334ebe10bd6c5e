import { hashes, type PlacedWords, placeWords, unknown } from './to-words.ts'

/** A word that may be a name, and one with which a longer name may begin. */
const [whole, first] = [1, 2]

/**
 * Finds the words of a text with which names may begin, whatever their case: all that do, and few others. `openings` are the names' first
 * words, two where there are two, in lower case. Of the thousands of words of a text nearly none is cut out to be looked at.
 */
export function openMarks(openings: Iterable<string>): (words: PlacedWords) => readonly number[] {
  // So many bits that some thousand words leave nearly all of them free.
  const [bits, pairs] = [new Uint8Array(hashes), new Uint8Array(hashes)]
  for (const opening of openings) {
    const { count, hashes } = placeWords(opening)
    const [hash = unknown, next = unknown] = hashes
    // A word with a rare letter is looked at wherever it stands.
    if (hash === unknown) continue
    const isAlone = count < 2 || next === unknown
    bits[hash] = (bits[hash] ?? 0) | (isAlone ? whole : first)
    if (!isAlone) pairs[join(hash, next)] = 1
  }
  return ({ count, hashes }) => {
    const places: number[] = []
    const mayFollow = (hash: number, place: number) => {
      const next = place < count ? (hashes[place] ?? unknown) : 0
      return next === unknown || pairs[join(hash, next)] === 1
    }
    for (let place = 0; place < count; place += 1) {
      const hash = hashes[place] ?? unknown
      const bit = hash === unknown ? whole : (bits[hash] ?? 0)
      if (bit !== 0 && ((bit & whole) !== 0 || mayFollow(hash, place + 1))) places.push(place)
    }
    return places
  }
}

const join = (hash: number, next: number) => (Math.imul(hash, 31) ^ next) & (hashes - 1)
