import type { CachePlace, PackPlace } from '../cache/index.ts'
import type { NameQuestion, NameUse } from '../pipeline.ts'
import type { UseJob } from './find-uses.ts'
import { mapInOrder } from './map-in-order.ts'
import type { Crew } from './open-crew.ts'

/** So many texts are asked at once. */
const textsPerJob = 128
/** To ask a text takes about as long as to render so many bytes. */
const bytesPerText = 5_000

/** Where answers come from, and where they are kept. */
export interface UseSources {
  readonly crew: Crew
  readonly cache: CachePlace
  /** Where the cache has the texts of issues, by their ids. */
  readonly places: ReadonlyMap<string, PackPlace>
  readonly isKnown: (id: string, question: string) => boolean
  readonly keep: (id: string, question: string, use: NameUse) => void
}

/** Asks the texts that were not asked yet on other threads, where that pays; those that are not in the cache are left out. */
export async function recallUses(
  question: NameQuestion,
  language: string,
  { crew, cache, places, isKnown, keep }: UseSources,
): Promise<void> {
  const asked = [...places].filter(([id]) => !isKnown(id, question.key))
  if (asked.length === 0) return
  const workers = crew.take('findUses', Array(asked.length).fill(bytesPerText))
  if (!workers) return
  const parts = Array.from({ length: Math.ceil(asked.length / textsPerJob) }, (_, index) => {
    return asked.slice(index * textsPerJob, (index + 1) * textsPerJob)
  })
  const toJob = (part: typeof asked): UseJob => ({ question, language, cache, places: part.map(([, place]) => place) })
  const found = mapInOrder(parts, workers.atOnce, async (part) => ({ part, uses: await workers.run(toJob(part)) }))
  for await (const { part, uses } of found)
    for (const [index, [id]] of part.entries()) {
      const use = uses[index]
      if (use) keep(id, question.key, use)
    }
}
