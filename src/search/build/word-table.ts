import { toForm, type WordForm } from '../shared/index.ts'

/** Each different word of each language once, by its number; texts are lists of such numbers from here on. */
export interface WordTable {
  /** The numbers of words, in their order. */
  readonly add: (words: readonly string[], language: string) => Uint32Array
  /** All words by their numbers, counted in `texts`. */
  readonly list: (texts: Uint32Array) => readonly WordEntry[]
}

export interface WordEntry extends WordForm {
  readonly language: string
  /** How often it stands in the archive. */
  readonly count: number
}

/** Languages are told apart by what `toLanguage` makes of their tags. */
export function openWordTable(toLanguage: (tag: string) => string): WordTable {
  const words: { readonly word: string; readonly language: string }[] = []
  const byLanguage = new Map<string, Map<string, number>>()
  return {
    add: (found, tag) => {
      const language = toLanguage(tag)
      const known = byLanguage.get(language) ?? new Map<string, number>()
      byLanguage.set(language, known)
      return Uint32Array.from(found, (word) => {
        const before = known.get(word)
        if (before !== undefined) return before
        known.set(word, words.length)
        return words.push({ word, language }) - 1
      })
    },
    list: (texts) => {
      const counts = new Uint32Array(words.length)
      for (const word of texts) counts[word] = (counts[word] ?? 0) + 1
      return words.map(({ word, language }, number) => ({ ...toForm(word), language, count: counts[number] ?? 0 }))
    },
  }
}
