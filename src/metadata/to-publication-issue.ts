import { findAuthor, listArticles } from '../citations/index.ts'
import type { Site, SiteIssue } from '../model/index.ts'
import type { LinkedData, LinkOf } from './linked-data.ts'
import { toPeriodical } from './to-periodical.ts'

/** An issue with its articles, as a part of the newsletter. The date is as precise as known. */
export function toPublicationIssue(
  issue: SiteIssue,
  site: Pick<Site, 'newsletter' | 'locale'>,
  link: LinkOf,
): LinkedData {
  const periodical = toPeriodical(site.newsletter, link)
  const address = link(issue.url)
  const { cues } = site.locale
  return {
    '@type': 'PublicationIssue',
    '@id': address,
    url: address,
    name: issue.title,
    issueNumber: issue.number ?? undefined,
    datePublished: issue.date ?? undefined,
    inLanguage: issue.lang,
    description: issue.summary === '' ? undefined : issue.summary,
    isPartOf:
      issue.volume === null
        ? periodical
        : { '@type': 'PublicationVolume', volumeNumber: issue.volume, isPartOf: periodical },
    hasPart: listArticles(issue, site.locale).map(({ id, title, byline }) => {
      const name = byline === null ? null : findAuthor(byline, cues)
      return {
        '@type': 'Article',
        headline: title,
        url: `${address}#${encodeURIComponent(id)}`,
        datePublished: issue.date ?? undefined,
        author: name === null ? undefined : { '@type': 'Person', name },
      }
    }),
  }
}
