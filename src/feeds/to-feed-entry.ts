import type { Newsletter, SiteIssue } from '../model/index.ts'
import type { FeedEntry } from './feed.ts'
import { toStableId } from './to-stable-id.ts'

/** An issue as a feed carries it. The clock is not asked: an issue was updated when it was published or last corrected. */
export function toFeedEntry(issue: SiteIssue, newsletter: Newsletter): FeedEntry {
  const published = toMoment(issue.date ?? '')
  const corrected = issue.corrections.map(({ date }) => toMoment(date))
  return {
    id: toStableId(issue.url, newsletter),
    path: issue.url,
    title: issue.title,
    language: issue.lang,
    published,
    updated: [published, ...corrected].sort().at(-1) ?? published,
    summary: issue.summary,
    html: absolute(fullText(issue), newsletter, issue.url),
  }
}

/** A date that is a month or a year counts from its first day. */
const toMoment = (date: string) => `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`

function fullText({ preambleHtml, sections }: SiteIssue): string {
  const articles = sections.map(
    ({ heading, title, byline, html }) =>
      `<h${heading}>${escapeText(title)}</h${heading}>\n${byline === null ? '' : `<p>${escapeText(byline)}</p>\n`}${html}`,
  )
  return preambleHtml + articles.join('')
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

// The bodies are our own sanitised HTML: a `<` is a tag's, and every attribute stands in double quotes.
function absolute(html: string, { url }: Newsletter, path: string): string {
  if (url === undefined) return html
  return html.replace(/<(a href|img src)="((?:\.\.\/|#)[^"]*)"/g, (_, opening: string, address: string) => {
    return `<${opening}="${new URL(address, new URL(path, url)).href.replaceAll('"', '%22')}"`
  })
}
