import type { Alternative } from './expand-word.ts'
import { foldLetters } from './fold-letters.ts'
import { splitWords, type Word } from './split-words.ts'
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

/** The words of a text in NFC that answer the words of a query, in reading order. The stemmer is the text's. */
export function findMarks(text: string, words: readonly (readonly Alternative[])[], stem: Stemmer): readonly Mark[] {
  const tests = words.map(toTest)
  const known = new Map<string, number>()
  return splitWords(text).flatMap((word) => {
    const place = known.get(word.whole) ?? tests.findIndex((test) => test(word, stem))
    known.set(word.whole, place)
    return place < 0 ? [] : [{ start: word.start, end: word.end, word: place }]
  })
}

function toTest(alternatives: readonly Alternative[]): (word: Word, stem: Stemmer) => boolean {
  const terms = alternatives.flatMap((alternative) => alternative.terms)
  const held = new Set(terms.filter(({ kind }) => kind === 'word').map(({ term }) => term))
  // A part is known by its letters: to split the words of a text takes the whole archive.
  const parts = [...new Set(terms.filter(({ kind }) => kind === 'part').map(({ key }) => key))]
  return (word, stem) => {
    if (wordTerms(word, stem).some((term) => held.has(term))) return true
    const folded = foldLetters(word.whole)
    return parts.some((part) => folded.length > part.length && folded.includes(part))
  }
}
