import type { Alternative } from './expand-word.ts'
import { foldLetters } from './fold-letters.ts'
import type { Word } from './split-words.ts'
import type { Stemmer } from './stemmer.ts'
import { wordTerms } from './word-terms.ts'

/** A word of a text that answers the query. */
export interface Mark {
  /** 0-based offsets in UTF-16 units; `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Place in the query of the word it answers. */
  readonly word: number
}

/** Of the words of a text in NFC those that answer the words of a query, in their order. The stemmer is the text's. */
export function findMarks(
  words: readonly Word[],
  alternatives: readonly (readonly Alternative[])[],
  stem: Stemmer,
): readonly Mark[] {
  const tests = alternatives.map(toTest)
  const known = new Map<string, number>()
  const marks: Mark[] = []
  for (const word of words) {
    let place = known.get(word.whole)
    if (place === undefined) {
      place = tests.findIndex((test) => test(word, stem))
      known.set(word.whole, place)
    }
    if (place >= 0) marks.push({ start: word.start, end: word.end, word: place })
  }
  return marks
}

function toTest(alternatives: readonly Alternative[]): (word: Word, stem: Stemmer) => boolean {
  const terms = alternatives.flatMap((alternative) => alternative.terms)
  const held = new Set(terms.filter(({ kind }) => kind === 'word').map(({ term }) => term))
  // A part is known by its letters: to split the words of a text takes the whole archive.
  const parts = [...new Set(terms.filter(({ kind }) => kind === 'part').map(({ key }) => key))]
  return (word, stem) => {
    if (wordTerms(word, stem).some((term) => held.has(term))) return true
    if (parts.length === 0) return false
    const folded = foldLetters(word.whole)
    return parts.some((part) => folded.length > part.length && folded.includes(part))
  }
}
