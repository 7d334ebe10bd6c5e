import { toForm, type WordForm } from '../shared/index.ts'
import { openList } from './growing-list.ts'
import type { IssueWords } from './issue-words.ts'

/** Each different word of each language once, by its number; texts are lists of such numbers from here on. */
export interface WordTable {
  /** The numbers of an issue's words, by their places in it; counts how often they stand there. */
  readonly add: (issue: IssueWords, language: string) => Uint32Array
  readonly list: () => readonly WordEntry[]
}

export interface WordEntry extends WordForm {
  readonly language: string
  /** How often it stands in the archive. */
  readonly count: number
}

/** Languages are told apart by what `toLanguage` makes of their tags. */
export function openWordTable(toLanguage: (tag: string) => string): WordTable {
  const words: { readonly word: string; readonly language: string }[] = []
  const counts = openList()
  const byLanguage = new Map<string, Map<string, number>>()
  return {
    add: ({ words: found, numbers }, tag) => {
      const language = toLanguage(tag)
      const known = byLanguage.get(language) ?? new Map<string, number>()
      byLanguage.set(language, known)
      const own = new Uint32Array(found.length)
      found.forEach((word, place) => {
        let number = known.get(word)
        if (number === undefined) {
          number = words.push({ word, language }) - 1
          known.set(word, number)
          counts.push(0)
        }
        own[place] = number
      })
      for (const place of numbers) counts.raise(own[place] ?? 0)
      return own
    },
    list: () => words.map(({ word, language }, number) => ({ ...toForm(word), language, count: counts.at(number) })),
  }
}
