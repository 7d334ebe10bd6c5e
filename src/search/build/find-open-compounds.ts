import type { SearchLanguage, Stemmer } from '../shared/index.ts'
import { partSign } from './list-terms.ts'
import type { WordEntry } from './word-table.ts'

/** Number of the term that two neighbouring words, by their numbers, would be in one; undefined where they are none. */
export type FindOpenCompound = (first: number, second: number) => number | undefined

/** Letters of the shortest part. */
const shortest = 3

/** Compounds that stand apart here and in one elsewhere in the archive: `trafik olyckor`, `trafikolyckorna`. */
export function findOpenCompounds(
  entries: readonly WordEntry[],
  findLanguage: (tag: string) => Pick<SearchLanguage, 'joints'> & { readonly stem: Stemmer },
  numberOf: (term: string) => number,
): FindOpenCompound {
  const numbers = new Map(entries.map(({ word, language }, number) => [`${language} ${word.whole}`, number]))
  const stems = new Set(entries.map(({ terms }) => terms[0]))
  const byHead: (Map<string, number> | undefined)[] = []
  const add = (head: number | undefined, tail: string, term: string) => {
    if (head === undefined) return
    const tails = byHead[head] ?? new Map<string, number>()
    byHead[head] = tails.set(tail, numberOf(partSign + term))
  }
  for (const { word, language } of entries) {
    const { joints, stem } = findLanguage(language)
    if (joints === null || word.parts.length > 0) continue
    for (let at = shortest; at <= word.whole.length - shortest; at++) {
      const tail = stem(word.whole.slice(at))
      if (!stems.has(tail)) continue
      const head = word.whole.slice(0, at)
      for (const joint of ['', ...joints])
        if (head.endsWith(joint))
          add(numbers.get(`${language} ${head.slice(0, head.length - joint.length)}`), tail, stem(word.whole))
    }
  }
  return (first, second) => byHead[first]?.get(entries[second]?.terms[0] ?? '')
}
