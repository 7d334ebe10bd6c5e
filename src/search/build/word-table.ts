import { type Stemmer, splitWords, type Word, wordTerms } from '../shared/index.ts'

/** Each different word of each language once, by its number; texts are lists of such numbers from here on. */
export interface WordTable {
  readonly entries: readonly WordEntry[]
  /** The words of a text, in their order. */
  readonly read: (text: string, language: string) => Uint32Array
}

export interface WordEntry {
  readonly word: Word
  readonly language: string
  /** How often it stands in the archive. */
  readonly count: number
  /** Stems under which it is found. */
  readonly terms: readonly string[]
  /** Stems of its pieces, or of itself where it has but one: what takes a place in a phrase. */
  readonly places: readonly string[]
}

export function openWordTable(findStemmer: (language: string) => Stemmer): WordTable {
  const entries: (WordEntry & { count: number })[] = []
  const numbers = new Map<string, Map<string, number>>()
  const add = (word: Word, language: string): number => {
    const stem = findStemmer(language)
    const places = (word.parts.length > 0 ? word.parts : [word.whole]).map(stem)
    return entries.push({ word, language, count: 0, terms: wordTerms(word, stem), places }) - 1
  }
  const find = (known: Map<string, number>, word: Word, language: string): number => {
    const number = known.get(word.whole) ?? add(word, language)
    known.set(word.whole, number)
    const entry = entries[number]
    if (entry) entry.count++
    return number
  }
  return {
    entries,
    read: (text, language) => {
      const known = numbers.get(language) ?? new Map<string, number>()
      numbers.set(language, known)
      return new Uint32Array(splitWords(text).map((word) => find(known, word, language)))
    },
  }
}
