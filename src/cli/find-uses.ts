import type { CachePlace, PackPlace } from '../cache/index.ts'
import { findLocale } from '../locales/index.ts'
import { type NameQuestion, type NameUse, openUse } from '../pipeline.ts'
import type { OpenBodies } from './open-bodies.ts'

/** Texts in a cache, and what they are asked. */
export interface UseJob {
  readonly question: NameQuestion
  /** Of the newsletter. */
  readonly language: string
  readonly cache: CachePlace
  readonly places: readonly PackPlace[]
}

/** How texts use names, each null where it is not in the cache. */
export function openUseFinder(open: OpenBodies): (job: UseJob) => Promise<readonly (NameUse | null)[]> {
  // To make ready for a question takes as long as to ask it of some dozen texts.
  let last: { readonly asked: string; readonly read: ReturnType<typeof openUse> } | null = null
  return async ({ question, language, cache, places }) => {
    const asked = `${language} ${question.key}`
    if (last?.asked !== asked) last = { asked, read: openUse(question.candidates, findLocale(language)) }
    const { read } = last
    const bodies = open(cache)
    return places.map((place) => {
      const body = bodies.read(place)
      return body && read(body)
    })
  }
}
