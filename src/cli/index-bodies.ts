import type { CachePlace, PackPlace } from '../cache/index.ts'
import {
  type FindTexts,
  type IssueHead,
  type MadeTexts,
  makeTexts,
  openRunReader,
  type TextJob,
  writeRunWords,
} from '../search/build/index.ts'
import type { OpenBodies } from './open-bodies.ts'

/** Where a cache has the texts of issues, by their ids. */
export interface BodyPlaces {
  readonly cache: CachePlace
  readonly places: ReadonlyMap<string, PackPlace>
}

/** Issues whose words are to be read. */
export interface RunJob extends BodyPlaces {
  readonly run: readonly IssueHead[]
}
export type SentTextJob = TextJob & BodyPlaces

/** Makes parts of an index of texts in a cache; null where one of them is not there. */
export function openBodyIndexer(open: OpenBodies) {
  const read = openRunReader()
  const withTexts = <Made>({ cache, places }: BodyPlaces, make: (find: FindTexts) => Made): Made | null => {
    const bodies = open(cache)
    const missing = new Error('A text is not in the cache')
    try {
      return make((id) => {
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
  return {
    readRun: async ({ run, ...job }: RunJob): Promise<readonly Uint8Array[] | null> =>
      withTexts(job, (find) => [writeRunWords(read(run.map((issue) => ({ ...issue, ...find(issue.id) }))))]),
    makeTexts: async (job: SentTextJob): Promise<MadeTexts | null> => withTexts(job, (find) => makeTexts(job, find)),
  }
}
