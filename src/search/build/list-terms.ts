import type { SplitCompound } from './find-compounds.ts'
import type { WordEntry, WordTable } from './word-table.ts'

/** Signs before a term that is part of a compound, or a filter: no word begins so. */
export const partSign = '~'
export const filterSign = '='

/** All terms by their numbers, and the terms of every word of the table by the word's number. */
export interface TermList {
  readonly terms: readonly string[]
  readonly numberOf: (term: string) => number
  /** Terms under which a word is found: itself, its pieces, the parts of compounds. */
  readonly ofWord: readonly Uint32Array[]
  /** Terms that take a place in a phrase. */
  readonly placesOfWord: readonly Uint32Array[]
}

export function listTerms({ entries }: WordTable, findSplitter: (language: string) => SplitCompound): TermList {
  const terms: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? terms.push(term) - 1
    numbers.set(term, number)
    return number
  }
  const toNumbers = (list: readonly string[]) => Uint32Array.from(list, numberOf)
  const ofEntry = ({ word, language, terms: own }: WordEntry) => {
    const split = findSplitter(language)
    const parts = (word.parts.length > 0 ? word.parts : [word.whole]).flatMap(split)
    return toNumbers([...own, ...new Set(parts.map((part) => partSign + part))])
  }
  const ofWord = entries.map(ofEntry)
  return { terms, numberOf, ofWord, placesOfWord: entries.map(({ places }) => toNumbers(places)) }
}
