import { type CachePlace, openCache, openPacks, type PackPlace, type Packs } from '../cache/index.ts'
import { type PrintJob, printPages } from '../eleventy/index.ts'
import type { IssueHtml } from '../model/index.ts'
import { bodyFolder } from './render-issues.ts'

/** Pages to be printed where the texts that they tell are in a cache. */
export interface SentPrintJob extends PrintJob {
  readonly cache: CachePlace
  /** Where the text of each issue is, by its id. */
  readonly places: ReadonlyMap<string, PackPlace>
}

/** Prints pages; a job is null where one of its texts is not in the cache. */
export function openBodyPrinter(): (job: SentPrintJob) => Promise<readonly Uint8Array[] | null> {
  const packs = new Map<string, Packs<IssueHtml>>()
  const open = ({ folder, version }: CachePlace) => {
    const key = `${folder}\0${version}`
    const opened = packs.get(key) ?? openPacks<IssueHtml>(openCache({ folder, version }), bodyFolder)
    packs.set(key, opened)
    return opened
  }
  return async ({ cache, places, ...job }) => {
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
}
