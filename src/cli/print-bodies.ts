import type { CachePlace, PackPlace } from '../cache/index.ts'
import { type PrintJob, printPages } from '../eleventy/index.ts'
import type { OpenBodies } from './open-bodies.ts'

/** Pages to be printed where the texts that they tell are in a cache. */
export interface SentPrintJob extends PrintJob {
  readonly cache: CachePlace
  /** Where the text of each issue is, by its id. */
  readonly places: ReadonlyMap<string, PackPlace>
}

/** Prints pages; null where one of their texts is not in the cache. */
export async function printBodies(
  { cache, places, ...job }: SentPrintJob,
  open: OpenBodies,
): Promise<readonly Uint8Array[] | null> {
  const bodies = open(cache)
  const missing = new Error('A text is not in the cache')
  try {
    return printPages(job, (id) => {
      const place = places.get(id)
      const body = place && bodies.read(place)
      if (!body) throw missing
      return body
    })
  } catch (error) {
    if (error === missing) return null
    throw error
  }
}
