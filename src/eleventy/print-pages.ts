import { packagedTemplates } from '../../templates/index.ts'
import { type Feed, toFeedEntry } from '../feeds/index.ts'
import { findLocale } from '../locales/index.ts'
import type { IssueHtml, SimilarArticles, SiteFrame, SiteIssue } from '../model/index.ts'
import { type IssueLight, openIssue } from '../site/index.ts'

/** Templates whose pages are worth printing on another thread: those with whole texts. */
export const printable = ['issue', 'feed'] as const

/** Pages of one template, and all that they are made from but the texts of the issues: plain data. */
export interface PrintJob {
  readonly template: (typeof printable)[number]
  readonly frame: Omit<SiteFrame, 'locale'>
  readonly offline: boolean
  readonly similar: SimilarArticles
  readonly items: readonly PrintItem[]
}

/** What a page tells of. */
export interface PrintItem {
  readonly issues: readonly IssueLight[]
  /** Null where it is the page of the issue. */
  readonly feed: Omit<Feed, 'entries'> | null
}

/** Pages in UTF-8, each in a buffer of its own. `htmlOf` gives the text of an issue by its id, as it was rendered. */
export function printPages(
  { template, frame, offline, similar, items }: PrintJob,
  htmlOf: (id: string) => IssueHtml,
): readonly Uint8Array[] {
  const site = { ...frame, locale: findLocale(frame.newsletter.language) }
  const render = packagedTemplates.find(({ name }) => name === template)?.template.render as (data: object) => string
  const encoder = new TextEncoder()
  return items.map(({ issues, feed }) => {
    const opened = issues.map((light) => openAgain(light, htmlOf))
    const item = feed
      ? { feed: { ...feed, entries: opened.map((issue) => toFeedEntry(issue, site)) } }
      : { issue: opened[0] }
    return encoder.encode(render({ site, offline, similar, ...item }))
  })
}

const openAgain = (light: IssueLight, htmlOf: (id: string) => IssueHtml): SiteIssue =>
  openIssue(light, { html: () => htmlOf(light.id), markdown: notSent, sourceText: notSent })

function notSent(): never {
  throw new Error('Unexpected question, expected a page that is made from the rendered text alone')
}
