import { permalinksFile, readPermalinks } from '../files/index.ts'
import type { Site, SiteFile } from '../model/index.ts'
import { holdAddresses, type Permalinks } from '../permalinks/index.ts'
import { type Redactor, redactPermalinks } from '../redactions/index.ts'
import type { BuildOptions } from './build.ts'
import type { OpenedArchive } from './open-archive.ts'
import type { Report } from './report.ts'

/** A site, as it was printed. */
export interface PrintedSite {
  readonly site: Site
  readonly files: readonly SiteFile[]
  readonly redactor: Redactor | null
}

/** A site that leads on from old addresses. */
export interface KeptSite {
  readonly files: readonly SiteFile[]
  /** What is to be remembered once it is written; null where it promises nothing. */
  readonly permalinks: Permalinks | null
}

/**
 * Holds a site to the addresses that were published before. Null where one would be lost; each is told with the line that keeps it. A preview
 * or a part of the site keeps what can be kept: it is written where the whole site may stand.
 */
export async function keepPublished(
  { dir, show }: OpenedArchive,
  { redactor, ...printed }: PrintedSite,
  { only, preview = false, offline = false }: BuildOptions,
  report: Report,
): Promise<KeptSite | null> {
  const isPromise = only === undefined && !preview
  const { value: read, messages } = await readPermalinks(dir)
  report.add(show(permalinksFile), messages)
  if (!read) return isPromise ? null : { files: printed.files, permalinks: null }
  const sayable = redactPermalinks(read.permalinks, redactor)
  const holding = holdAddresses(read.permalinks, {
    ...printed,
    offline,
    text: read.text,
    sayable,
  })
  const { value: held } = holding
  if (!isPromise) return { files: only === undefined ? held.files : pick(held.files, printed.files), permalinks: null }
  const { messages: lost } = holding
  report.add(show(permalinksFile), lost)
  if (lost.length === 0) return held
  report.note('nothing written to the site: every address that was published must lead somewhere')
  return null
}

/** Those of the files that are among others by path: what leads to other parts of the site can be told by the whole of it alone. */
function pick(files: readonly SiteFile[], among: readonly SiteFile[]): readonly SiteFile[] {
  const paths = new Set(among.map(({ path }) => path))
  return files.filter(({ path }) => paths.has(path))
}
