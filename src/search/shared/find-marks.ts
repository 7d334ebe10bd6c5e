import { foldLetters } from './fold-letters.ts'
import type { Query, TermClause } from './query.ts'
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

/** The words of a text in NFC that answer the query, in reading order. The stemmer is the text's. */
export function findMarks(text: string, query: Query, stem: Stemmer): readonly Mark[] {
  const tests = query.words.map(({ alternatives }) => toTest(alternatives.flatMap(({ clauses }) => clauses)))
  const known = new Map<string, number>()
  return splitWords(text).flatMap((word) => {
    const place = known.get(word.whole) ?? tests.findIndex((test) => test(word, stem))
    known.set(word.whole, place)
    return place < 0 ? [] : [{ start: word.start, end: word.end, word: place }]
  })
}

function toTest(clauses: readonly TermClause[]): (word: Word, stem: Stemmer) => boolean {
  const exact = new Set(clauses.filter(({ prefix }) => !prefix).map(({ term }) => term))
  const beginnings = clauses.filter(({ prefix }) => prefix).map(({ term }) => term)
  return (word, stem) => {
    const { plain, folded } = wordTerms(word, stem)
    if (plain.some((term) => exact.has(term)) || folded.some((term) => exact.has(term))) return true
    if (beginnings.length === 0) return false
    const spelled = [word.whole, foldLetters(word.whole)]
    return beginnings.some((beginning) => spelled.some((form) => form.startsWith(beginning)))
  }
}
