import { type Stemmer, wordTerms } from '../shared/index.ts'
import type { SplitCompound } from './find-compounds.ts'
import { joinLists, type NumberLists } from './number-lists.ts'
import { piecesOf } from './pieces-of.ts'
import type { WordEntry } from './word-table.ts'

/** Signs before a term that is part of a compound, a compound written apart, or a filter: no word begins so. */
export const partSign = '~'
export const openSign = '+'
export const filterSign = '='

/** All terms by their numbers, and the terms of every word of the table by the word's number. */
export interface TermList {
  readonly terms: readonly string[]
  readonly numberOf: (term: string) => number
  /** Terms under which a word is found: itself first, its pieces, the parts of compounds. */
  readonly ofWord: NumberLists
  /** Terms that take a place in a phrase: of its pieces, or of itself where it has but one. */
  readonly placesOfWord: NumberLists
}

/** What a language does with its words. */
export interface WordAnalysis {
  readonly stem: Stemmer
  readonly split: SplitCompound
}

export function listTerms(entries: readonly WordEntry[], findAnalysis: (language: string) => WordAnalysis): TermList {
  const terms: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (term: string): number => {
    const before = numbers.get(term)
    if (before !== undefined) return before
    numbers.set(term, terms.length)
    return terms.push(term) - 1
  }
  const ofWord = joinLists(
    entries.map((entry) => {
      const { stem, split } = findAnalysis(entry.language)
      const parts = piecesOf(entry).flatMap(split)
      return [...wordTerms(entry, stem), ...new Set(parts.map((part) => partSign + part))].map(numberOf)
    }),
  )
  const placesOfWord = joinLists(
    entries.map((entry) => piecesOf(entry).map((piece) => numberOf(findAnalysis(entry.language).stem(piece)))),
  )
  return { terms, numberOf, ofWord, placesOfWord }
}
