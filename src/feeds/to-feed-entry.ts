import type { InterfaceText, Newsletter, Site, SiteIssue } from '../model/index.ts'
import { beforeAnyIssue, type FeedEntry } from './feed.ts'
import { toStableId } from './to-stable-id.ts'

/** An issue as a feed carries it. The clock is not asked: an issue was updated when it was published, last corrected, or names were removed. */
export function toFeedEntry(issue: SiteIssue, { newsletter, locale }: Pick<Site, 'newsletter' | 'locale'>): FeedEntry {
  const published = issue.date === null ? null : toMoment(issue.date)
  const changes = [...issue.corrections.map(({ date }) => date), ...(issue.redacted === null ? [] : [issue.redacted])]
  const moments = [published ?? beforeAnyIssue, ...changes.map(toMoment)]
  return {
    id: toStableId(issue.url, newsletter),
    path: issue.url,
    title: issue.title,
    language: issue.lang,
    published,
    updated: moments.sort().at(-1) ?? beforeAnyIssue,
    summary: issue.summary,
    // Long, and asked for when it is printed.
    get html() {
      return absolute(corrections(issue, locale.interface) + fullText(issue), newsletter, issue.url)
    },
  }
}

/** A date that is a month or a year counts from its first day. */
const toMoment = (date: string) => `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`

// Who reads an issue anew because it was corrected sees at once what was.
function corrections(issue: SiteIssue, { corrections: title }: InterfaceText): string {
  if (issue.corrections.length === 0) return ''
  const items = issue.corrections.map(({ date, text }) => `<li>${escapeText(`${date}: ${text}`)}</li>\n`)
  return `<p><strong>${escapeText(title)}</strong></p>\n<ul>\n${items.join('')}</ul>\n`
}

function fullText({ preambleHtml, sections }: SiteIssue): string {
  const articles = sections.map(({ id, heading, title, byline, html }) => {
    const link = `<a href="#${encodeURIComponent(id)}">${escapeText(title)}</a>`
    return `<h${heading}>${link}</h${heading}>\n${byline === null ? '' : `<p>${escapeText(byline)}</p>\n`}${html}`
  })
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
