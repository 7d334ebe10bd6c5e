import { type Alternative, expandName, expandWord } from './expand-word.ts'
import { findSynonyms } from './find-synonyms.ts'
import { listAskedStretches } from './list-asked-stretches.ts'
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

/** Looks words up, each by all forms in which it may stand. */
export async function findWords(
  words: readonly QueryWord[],
  archive: Archive,
): Promise<{ readonly words: readonly FoundWord[]; readonly index: TermIndex }> {
  const { stemmers } = archive.collection
  const synonyms = findSynonyms(words, archive.collection.synonyms, stemmers)
  const index = await archive.loadTerms(listAskedStretches(words, synonyms, archive.collection))
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

async function withCommon({ word, alternatives }: FoundWord, { loadCommon }: Archive): Promise<FoundWord> {
  const loaded = alternatives.map(async ({ worth, terms: [first, ...others] }): Promise<Alternative> => {
    return { worth, terms: [await loadCommon(first), ...(await Promise.all(others.map(loadCommon)))] }
  })
  return { word, alternatives: await Promise.all(loaded), isCommon: false }
}
