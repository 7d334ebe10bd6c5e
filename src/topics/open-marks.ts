import type { PlacedWords } from './to-words.ts'

/** So many bits: some thousand words leave nearly all of them free. */
const size = 1 << 18
/** Letters below this code are folded by a table; a word with another is taken for one that may be meant. */
const lower = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const folded = String.fromCharCode(code).toLowerCase()
  return folded.length === 1 && folded.charCodeAt(0) < 0x250 ? folded.charCodeAt(0) : 0
})

/**
 * Finds the words of a text that may be one of some (`firsts`, in lower case), whatever their case: all that are, and few others. Of the
 * thousands of words of a text nearly none is cut out to be looked at.
 */
export function openMarks(firsts: Iterable<string>): (words: PlacedWords) => readonly number[] {
  const bits = new Uint8Array(size)
  for (const word of firsts) bits[toHash(word, 0, word.length)] = 1
  return ({ text, starts, ends }) => {
    const places: number[] = []
    for (let place = 0; place < starts.length; place += 1) {
      const hash = toHash(text, starts[place] ?? 0, ends[place] ?? 0)
      if (hash < 0 || bits[hash] === 1) places.push(place)
    }
    return places
  }
}

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
