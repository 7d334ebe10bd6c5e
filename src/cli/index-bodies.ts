import {
  type IssueHead,
  type MadeTexts,
  makeTexts,
  openRunReader,
  type TextJob,
  writeRunWords,
} from '../search/build/index.ts'
import type { OpenBodies } from './open-bodies.ts'
import { type BodyPlaces, withBodies } from './with-bodies.ts'

/** Issues whose words are to be read. */
export interface RunJob extends BodyPlaces {
  readonly run: readonly IssueHead[]
}
export type SentTextJob = TextJob & BodyPlaces

/** Makes parts of an index of texts in a cache; null where one of them is not there. */
export function openBodyIndexer(open: OpenBodies) {
  const read = openRunReader()
  return {
    readRun: async ({ run, ...job }: RunJob): Promise<readonly Uint8Array[] | null> =>
      withBodies(job, open, (find) => [writeRunWords(read(run.map((issue) => ({ ...issue, ...find(issue.id) }))))]),
    makeTexts: async (job: SentTextJob): Promise<MadeTexts | null> =>
      withBodies(job, open, (find) => makeTexts(job, find)),
  }
}
