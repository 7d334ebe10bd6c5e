import { foldTitle } from './fold-title.ts'

/** A title, made ready to be compared. */
export interface Title {
  /** Letters and digits in lower case, parted by single spaces. */
  readonly text: string
  readonly words: ReadonlySet<string>
  /** Runs of three characters as growing numbers; made when first asked for, as are the words below. */
  readonly grams: () => Float64Array
  /** The longer words, cut to their first letters. */
  readonly stems: () => readonly string[]
  /** The words of the text that follows the title, cut to their first letters. */
  readonly opening: () => ReadonlySet<string>
}

/** Letters by which two forms of a word are taken for the same. */
const stem = 5
/** Shorter words say little of what a title is about. */
const shortestWord = 4
/** UTF-16 units that there are. */
const letters = 0x10000

export function toTitle(printed: string, opening = ''): Title {
  const text = foldTitle(printed)
  const words = new Set(text.split(' ').filter((word) => word.length > 2))
  return {
    text,
    words,
    grams: once(() => gramsOf(` ${text} `)),
    stems: once(() => [...words].filter((word) => word.length >= shortestWord).map((word) => word.slice(0, stem))),
    opening: once(() => stemsOf(opening)),
  }
}

/** Most titles are equal to their entry, and are compared no further. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

function gramsOf(text: string): Float64Array {
  const grams = new Set<number>()
  for (let at = 0; at + 3 <= text.length; at++)
    grams.add((text.charCodeAt(at) * letters + text.charCodeAt(at + 1)) * letters + text.charCodeAt(at + 2))
  return Float64Array.from(grams).sort()
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, stem)))
}

/** The share of an entry's longer words that the text under a title uses: a paraphrase speaks of what the article speaks of. */
export function coverage(entry: Title, place: Title): number {
  const stems = entry.stems()
  if (stems.length === 0) return 0
  return stems.filter((word) => place.opening().has(word) || place.text.includes(word)).length / stems.length
}

/**
 * How alike two titles are, 0 to 1: the greater of the share of common character trigrams (Dice) and, a little less, the share of
 * the shorter title's words that the longer holds.
 */
export function similarity(first: Title, second: Title): number {
  if (first.text === second.text) return 1
  const [grams, others] = [first.grams(), second.grams()]
  const dice = (2 * commonNumbers(grams, others)) / Math.max(1, grams.length + others.length)
  const fewer = Math.min(first.words.size, second.words.size)
  const contained = fewer < 2 ? 0 : (0.9 * common(first.words, second.words)) / fewer
  return Math.max(dice, contained)
}

function commonNumbers(first: Float64Array, second: Float64Array): number {
  let count = 0
  for (let at = 0, place = 0; at < first.length && place < second.length; ) {
    const difference = (first[at] ?? 0) - (second[place] ?? 0)
    if (difference === 0) count++
    if (difference <= 0) at++
    if (difference >= 0) place++
  }
  return count
}

function common(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const [small, large] = first.size < second.size ? [first, second] : [second, first]
  let count = 0
  for (const entry of small) if (large.has(entry)) count++
  return count
}
