import { type Cache, hashContents } from '../cache/index.ts'
import type { SimilarArticles } from '../model/index.ts'

/** The similar articles that the last whole build into an output folder found, which take longer to find than a page to print. */
export function openSimilar(cache: Cache, out: string) {
  const name = `similar/${hashContents(out)}`
  return {
    /** Empty where nothing is known. */
    find: (): SimilarArticles => new Map(Object.entries(cache.read(name) ?? {})),
    keep: (similar: SimilarArticles): void => cache.write(name, Object.fromEntries(similar)),
  }
}
