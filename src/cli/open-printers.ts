import type { CachePlace, PackPlace } from '../cache/index.ts'
import type { RenderOptions } from '../eleventy/index.ts'
import { choosePlaces } from './choose-places.ts'
import type { Crew } from './open-crew.ts'

/** A page takes about as long to print as so many bytes of text take to be read. */
const bytesPerPage = 10_000

/** What prints pages on the threads of a build, of texts that its cache has at these places. */
export function openPrinters(
  crew: Crew,
  cache: CachePlace,
  places: ReadonlyMap<string, PackPlace>,
): NonNullable<RenderOptions['printers']> {
  return (pages) => {
    const workers = places.size === 0 ? null : crew.take('print', Array(pages).fill(bytesPerPage))
    if (!workers) return null
    return (job) => {
      const ids = job.items.flatMap(({ issues }) => issues.map(({ id }) => id))
      return workers.run({ ...job, ...choosePlaces({ cache, places }, ids) })
    }
  }
}
