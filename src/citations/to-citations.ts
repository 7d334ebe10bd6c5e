import type { Site, SiteIssue } from '../model/index.ts'
import { toSlug } from '../slugs/index.ts'
import type { Citation } from './citation.ts'
import { findAuthor } from './find-author.ts'
import { listArticles } from './list-articles.ts'

/** The issue first, then each of its articles in reading order. */
export function toCitations(
  issue: SiteIssue,
  { newsletter, locale }: Pick<Site, 'newsletter' | 'locale'>,
): readonly [Citation, ...Citation[]] {
  const { publisher, title, issn, url } = newsletter
  const key = [toSlug(title), issue.id].map(toKey).filter(Boolean).join('-')
  const shared = {
    container: title,
    publisher: publisher?.name ?? null,
    date: issue.date,
    number: issue.number,
    volume: issue.volume,
    issn: issn ?? null,
    language: issue.lang,
    note: issue.dateSource === 'inferred' ? locale.interface.inferredDate : null,
  }
  const address = url === undefined ? null : new URL(issue.url, url).href
  return [
    { ...shared, kind: 'issue', key, title: issue.title, author: null, address },
    ...listArticles(issue, locale).map((section, index): Citation => {
      const author = section.byline === null ? null : findAuthor(section.byline, locale.cues)
      const own = { key: `${key}-${index + 1}`, title: section.title, author }
      return { ...shared, ...own, kind: 'article', address: address && `${address}#${encodeURIComponent(section.id)}` }
    }),
  ]
}

// Programs for references differ in what else they take.
const toKey = (text: string) => text.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '')
