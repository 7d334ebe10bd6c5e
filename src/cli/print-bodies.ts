import { type PrintJob, printPages } from '../eleventy/index.ts'
import type { OpenBodies } from './open-bodies.ts'
import { type BodyPlaces, withBodies } from './with-bodies.ts'

/** Pages to be printed where the texts that they tell are in a cache. */
export type SentPrintJob = PrintJob & BodyPlaces

/** Prints pages; null where one of their texts is not in the cache. */
export async function printBodies(
  { cache, places, ...job }: SentPrintJob,
  open: OpenBodies,
): Promise<readonly Uint8Array[] | null> {
  return withBodies({ cache, places }, open, (find) => printPages(job, find))
}
