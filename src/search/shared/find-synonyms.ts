import type { SearchName } from './payload.ts'
import type { QueryWord } from './query.ts'
import { splitWords } from './split-words.ts'
import type { Stemmer } from './stemmer.ts'

/** A run of words of the query that names a thing, and the words of another name for it. */
export interface Synonym {
  /** Place of the first word, and how many there are. */
  readonly from: number
  readonly count: number
  readonly words: readonly QueryWord[]
}

/** Other names for what the query names, in whatever inflection it does. Each group is one thing. */
export function findSynonyms(
  words: readonly QueryWord[],
  groups: readonly SearchName[],
  stemmers: readonly Stemmer[],
): readonly Synonym[] {
  if (words.length === 0) return []
  const stem = (word: string) => stemmers.map((one) => one(word))
  const isSame = (one: string, other: string) => stem(one).some((form) => stem(other).includes(form))
  return groups.flatMap(({ names }) => {
    const read = names.map(readName)
    return read.flatMap((name, at) => {
      const from = words.findIndex((_, start) =>
        name.every((part, next) => isSame(words[start + next]?.whole ?? '', part.whole)),
      )
      if (from < 0 || name.length === 0) return []
      return read.flatMap((other, place) => (place === at ? [] : [{ from, count: name.length, words: other }]))
    })
  })
}

function readName(name: string): readonly QueryWord[] {
  return splitWords(name).map(({ whole, parts }) => ({ whole, parts, isUnfinished: false }))
}
