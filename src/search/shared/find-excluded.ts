import type { FoundWord } from './find-words.ts'
import type { Archive } from './open-archive.ts'

/** Sections that hold a word as it was written, which the reader wants left out. */
export async function findExcluded(words: readonly FoundWord[], { loadCommon }: Archive): Promise<ReadonlySet<number>> {
  const terms = words.flatMap(({ alternatives }) =>
    alternatives.flatMap((alternative) =>
      alternative.worth === 1 && alternative.terms[0].kind === 'word' ? alternative.terms : [],
    ),
  )
  const loaded = await Promise.all(terms.map(loadCommon))
  return new Set(loaded.flatMap((term) => [...term.weigh().sections]))
}
