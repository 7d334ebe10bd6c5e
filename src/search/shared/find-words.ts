import { type Alternative, expandName, expandWord, listWordKeys, prefixOf } from './expand-word.ts'
import { findSynonyms } from './find-synonyms.ts'
import { findStretch } from './list-keys.ts'
import type { Archive } from './open-archive.ts'
import type { QueryWord } from './query.ts'
import type { TermIndex } from './term-index.ts'

/** A word of the query with the ways in which the archive holds it; none where it holds it not at all. */
export interface FoundWord {
  readonly word: QueryWord
  readonly alternatives: readonly Alternative[]
  /** Most sections hold it: which of them do beyond their titles is not known. */
  readonly isCommon: boolean
}

/** Stretches of terms that an unfinished word may load: a short beginning goes on for too long. */
const mostPrefixStretches = 3

/** Looks words up, each by all forms in which it may stand. */
export async function findWords(
  words: readonly QueryWord[],
  archive: Archive,
): Promise<{ readonly words: readonly FoundWord[]; readonly index: TermIndex }> {
  const { stemmers } = archive.collection
  const synonyms = findSynonyms(words, archive.collection.synonyms, stemmers)
  const asked = [...words, ...synonyms.flatMap((synonym) => synonym.words)]
  const index = await archive.loadTerms(asked.flatMap((word) => listStretches(word, archive)))
  const found = words.map((word, at): FoundWord => {
    const named = synonyms.filter(({ from, count }) => at >= from && at < from + count)
    const others = named.flatMap((synonym) => expandName(synonym.words, stemmers, index))
    const alternatives = [...expandWord(word, archive.collection, index), ...others]
    return { word, alternatives, isCommon: alternatives[0]?.terms.some(({ apart }) => apart > 0) ?? false }
  })
  // Where words that most sections hold stand besides in titles is asked only when there are no others.
  if (!found.every(({ isCommon }) => isCommon)) return { words: found, index }
  return { words: await Promise.all(found.map((word) => withCommon(word, archive))), index }
}

function listStretches(word: QueryWord, { collection }: Archive): readonly number[] {
  const { termKeys } = collection
  const numbers = listWordKeys(word, collection).map((key) => findStretch(termKeys, key))
  const prefix = prefixOf(word)
  if (prefix === null) return numbers
  const first = findStretch(termKeys, prefix)
  const last = Math.min(findStretch(termKeys, `${prefix}\uffff`), first + mostPrefixStretches - 1)
  return [...numbers, ...Array.from({ length: last - first + 1 }, (_, index) => first + index)]
}

async function withCommon({ word, alternatives }: FoundWord, { loadCommon }: Archive): Promise<FoundWord> {
  const loaded = alternatives.map(async ({ worth, terms: [first, ...others] }): Promise<Alternative> => {
    return { worth, terms: [await loadCommon(first), ...(await Promise.all(others.map(loadCommon)))] }
  })
  return { word, alternatives: await Promise.all(loaded), isCommon: false }
}
