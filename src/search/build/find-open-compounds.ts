import type { SearchLanguage, Stemmer } from '../shared/index.ts'
import { openSign, type TermList } from './list-terms.ts'
import { openPairTable } from './pair-table.ts'
import type { WordEntry } from './word-table.ts'

/**
 * Numbers of the terms that two neighbouring words, by their numbers, would be in one, whose forms may have several stems
 * (`tredjeland`, `tredjelandet`); mostly none.
 */
export type FindOpenCompound = (first: number, second: number) => readonly number[]

/** Letters of the shortest part. */
const shortest = 3
/** One for all pairs: they are as many as the words of an archive. */
const none: readonly number[] = []

/** Compounds that stand apart here and in one elsewhere in the archive: `trafik olyckor`, `trafikolyckorna`. */
export function findOpenCompounds(
  entries: readonly WordEntry[],
  findLanguage: (tag: string) => Pick<SearchLanguage, 'joints'> & { readonly stem: Stemmer },
  { terms, numberOf, ofWord }: TermList,
): FindOpenCompound {
  const ownTerm = (word: number) => ofWord.numbers[ofWord.starts[word] ?? 0] ?? 0
  const words = listByLanguage(entries)
  const stems = new Map(entries.map((_, word) => [terms[ownTerm(word)] ?? '', ownTerm(word)]))
  const pairs: [head: number, tail: number, term: number][] = []
  entries.forEach(({ whole, parts, language }, word) => {
    const { joints, stem } = findLanguage(language)
    const known = words.get(language)
    if (joints === null || parts.length > 0) return
    for (let at = shortest; at <= whole.length - shortest; at++) {
      const heads = listHeads(whole.slice(0, at), joints).flatMap((head) => known?.get(head) ?? [])
      const tail = heads.length === 0 ? undefined : stems.get(stem(whole.slice(at)))
      if (tail === undefined) continue
      for (const head of heads) pairs.push([head, tail, numberOf(openSign + (terms[ownTerm(word)] ?? ''))])
    }
  })
  const { find } = openPairTable(pairs)
  const isHead = new Uint8Array(entries.length)
  for (const [head] of pairs) isHead[head] = 1
  return (first, second) => (isHead[first] === 1 ? find(first, ownTerm(second)) : none)
}

/** A beginning as it is, and without what may join it to what follows. */
function listHeads(start: string, joints: readonly string[]): readonly string[] {
  const heads = [start]
  for (const joint of joints) if (start.endsWith(joint)) heads.push(start.slice(0, -joint.length))
  return heads
}

function listByLanguage(entries: readonly WordEntry[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const words = new Map<string, Map<string, number>>()
  entries.forEach(({ whole, language }, word) => {
    const own = words.get(language) ?? new Map<string, number>()
    words.set(language, own.set(whole, word))
  })
  return words
}
