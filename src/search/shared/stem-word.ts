import { foldLetters } from './fold-letters.ts'
import type { Stemmer } from './stemmer.ts'

/** What is left of a word must hold a vowel and a consonant behind it: `år` is a stem, `b` of `ben` and `by` of `byn` are not. */
const enough = /[aeiouy][^aeiouy]/

/** Words that are remembered with their stems: a text says most of its words again. */
const mostKnown = 20_000

/**
 * The stemmer of a language's endings. It takes the longest ending that fits and goes on until none does, so that a stem is
 * its own stem. Letters without case or endings pass as they are.
 */
export function openStemmer(endings: readonly string[]): Stemmer {
  const replacements = new Map(endings.map((ending) => ending.split('>')).map(([from = '', to = '']) => [from, to]))
  const longest = Math.max(0, ...[...replacements.keys()].map(({ length }) => length))
  const strip = (word: string): string => {
    for (let length = Math.min(longest, word.length - 1); length > 0; length--) {
      const to = replacements.get(word.slice(-length))
      if (to === undefined) continue
      const rest = word.slice(0, -length)
      if (enough.test(foldLetters(rest + to))) return rest + to
    }
    return word
  }
  const known = new Map<string, string>()
  return (word) => {
    let stem = known.get(word)
    if (stem !== undefined) return stem
    stem = word
    for (let next = strip(stem); next !== stem; next = strip(stem)) stem = next
    if (known.size === mostKnown) known.clear()
    known.set(word, stem)
    return stem
  }
}
