import { permalinksFile, readPermalinks } from '../files/index.ts'
import type { Site, SiteFile } from '../model/index.ts'
import { type HeldSite, holdAddresses } from '../permalinks/index.ts'
import { type Redactor, redactPermalinks } from '../redactions/index.ts'
import type { OpenedArchive } from './open-archive.ts'
import type { Report } from './report.ts'

/** Holds a site to the addresses that were published before. Null where one would be lost; each is told with the line that keeps it. */
export async function keepPublished(
  { dir, show }: OpenedArchive,
  {
    redactor,
    ...site
  }: {
    readonly site: Site
    readonly files: readonly SiteFile[]
    readonly offline?: boolean
    readonly redactor: Redactor | null
  },
  report: Report,
): Promise<HeldSite | null> {
  const { value: read, messages } = await readPermalinks(dir)
  report.add(show(permalinksFile), messages)
  if (!read) return null
  const { value: held, messages: lost } = holdAddresses(read.permalinks, {
    ...site,
    text: read.text,
    sayable: redactPermalinks(read.permalinks, redactor),
  })
  report.add(show(permalinksFile), lost)
  if (!held) report.note('nothing written to the site: every address that was published must lead somewhere')
  return held
}
