import { editDistance } from './edit-distance.ts'
import { fromEnd, toWord } from './from-end.ts'
import type { Stemmer } from './stemmer.ts'

/** A word of the archive that differs from a word asked for by a slip or two. */
export interface Spelling {
  readonly word: string
  readonly distance: number
  /** How often it stands in the archive, roughly. */
  readonly count: number
}

/** Words with so many letters may have one slip, with so many two. */
const lettersForOne = 4
const lettersForTwo = 8

export function allowedSlips(word: string): number {
  return word.length >= lettersForTwo ? 2 : word.length >= lettersForOne ? 1 : 0
}

/** What spellings begin with that are right in the first half of a word, or in the last: a slip is in but one of them. */
export function listSound(word: string): readonly string[] {
  const half = Math.ceil(word.length / 2)
  return [word.slice(0, half - 1), fromEnd(word.slice(half + 1))]
}

/** The nearest spellings of a word, by themselves or by their stems, the most frequent first; the word itself is none. */
export function findSpellings(
  word: string,
  candidates: Iterable<readonly [key: string, count: number]>,
  stemmers: readonly Stemmer[],
  most: number,
): readonly Spelling[] {
  const allowed = allowedSlips(word)
  const forms = [(form: string) => form, ...stemmers]
  const sought = forms.map((form) => form(word))
  const known = new Map<string, Spelling>()
  for (const [key, count] of candidates) {
    const candidate = toWord(key)
    const distances = forms.map((form, at) => {
      const own = sought[at] ?? ''
      // A stem of a few letters is near to too many.
      return own !== word && own.length <= lettersForOne ? allowed + 1 : editDistance(own, form(candidate), allowed)
    })
    const distance = Math.min(...distances)
    if (distances[0] !== 0 && distance <= allowed) known.set(candidate, { word: candidate, distance, count })
  }
  const sorted = [...known.values()].sort(
    (a, b) => a.distance - b.distance || b.count - a.count || (a.word < b.word ? -1 : 1),
  )
  const near = sorted.filter(({ distance }) => distance > 0)
  return near.filter(({ distance }) => distance === near[0]?.distance).slice(0, most)
}
