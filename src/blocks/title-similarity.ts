import { foldTitle } from './fold-title.ts'

/** A title, made ready to be compared. */
export interface Title {
  /** Letters and digits in lower case, parted by single spaces. */
  readonly text: string
  readonly words: ReadonlySet<string>
  /** Runs of three characters; made when first asked for, as are the words of the opening. */
  readonly grams: () => ReadonlySet<string>
  /** The words of the text that follows the title, cut to their first letters. */
  readonly opening: () => ReadonlySet<string>
}

/** Letters by which two forms of a word are taken for the same. */
const stem = 5

export function toTitle(printed: string, opening = ''): Title {
  const text = foldTitle(printed)
  const words = new Set(text.split(' ').filter((word) => word.length > 2))
  return { text, words, grams: once(() => gramsOf(` ${text} `)), opening: once(() => stemsOf(opening)) }
}

/** Most titles are equal to their entry, and are compared no further. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

function gramsOf(text: string): ReadonlySet<string> {
  const grams = new Set<string>()
  for (let at = 0; at + 3 <= text.length; at++) grams.add(text.slice(at, at + 3))
  return grams
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, stem)))
}

/** The share of an entry's longer words that the text under a title uses: a paraphrase speaks of what the article speaks of. */
export function coverage(entry: Title, place: Title): number {
  const words = [...entry.words].filter((word) => word.length >= 4)
  if (words.length === 0) return 0
  return (
    words.filter((word) => place.opening().has(word.slice(0, stem)) || place.text.includes(word.slice(0, stem)))
      .length / words.length
  )
}

/**
 * How alike two titles are, 0 to 1: the greater of the share of common character trigrams (Dice) and, a little less, the share of
 * the shorter title's words that the longer holds.
 */
export function similarity(first: Title, second: Title): number {
  if (first.text === second.text) return 1
  const dice = (2 * common(first.grams(), second.grams())) / Math.max(1, first.grams().size + second.grams().size)
  const fewer = Math.min(first.words.size, second.words.size)
  const contained = fewer < 2 ? 0 : (0.9 * common(first.words, second.words)) / fewer
  return Math.max(dice, contained)
}

function common(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const [small, large] = first.size < second.size ? [first, second] : [second, first]
  let count = 0
  for (const entry of small) if (large.has(entry)) count++
  return count
}
