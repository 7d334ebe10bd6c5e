import { toICalendar } from '../calendar/index.ts'
import type { Site, SiteFile } from '../model/index.ts'
import { toSiteData } from './to-site-data.ts'

/** The archive's files as they lie on disk; a reader of none leaves them out. */
export interface ArchiveFiles {
  /** `content/newsletter.yaml`; null where it is not at hand. */
  readonly newsletter: Uint8Array | null
  /** Bytes of a source by its path below `content/sources`. */
  readonly sources: ReadonlyMap<string, Uint8Array>
  /** Bytes of the media that published texts name, by path below `content/media`. */
  readonly media: ReadonlyMap<string, Uint8Array>
}

/**
 * All that is published, to take away: an archive folder that builds again, with its calendar and its data. It is made from the
 * site, so a draft is not in it, nor its source, nor a picture that only a draft shows.
 */
export function toArchive(site: Site, files: ArchiveFiles): readonly SiteFile[] {
  const { newsletter, locale, about, issues } = site
  const sources = issues.flatMap(({ id, sourceFile, sourceText, redacted }): readonly SiteFile[] => {
    if (sourceText === null) return []
    const bytes = sourceFile === null || redacted !== null ? undefined : files.sources.get(sourceFile)
    return [
      bytes
        ? { path: `content/sources/${sourceFile}`, content: bytes }
        : { path: `content/sources/${(redacted !== null && sourceFile) || `${id}.txt`}`, content: sourceText },
    ]
  })
  const media = site.media.flatMap((path): readonly SiteFile[] => {
    const content = files.media.get(path)
    return content ? [{ path: `content/media/${path}`, content }] : []
  })
  return [
    ...(files.newsletter ? [{ path: 'content/newsletter.yaml', content: files.newsletter }] : []),
    ...(about ? [{ path: 'content/about.md', content: about.markdown }] : []),
    ...issues.map(({ id, markdown }) => ({ path: `content/issues/${id}.md`, content: markdown })),
    ...sources,
    ...media,
    {
      path: 'calendar.ics',
      content: toICalendar(site.calendar, { newsletter, text: locale.interface, name: newsletter.title }),
    },
    { path: 'archive.json', content: `${JSON.stringify(toSiteData(site), null, 1)}\n` },
  ]
}
