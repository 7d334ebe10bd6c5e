import { listArticles, toCitations } from '../citations/index.ts'
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
  const [, ...authors] = toCitations(issue, site).map(({ author }) => author)
  return {
    '@type': 'PublicationIssue',
    '@id': link(issue.url),
    url: link(issue.url),
    name: issue.title,
    issueNumber: issue.number ?? undefined,
    datePublished: issue.date ?? undefined,
    inLanguage: issue.lang,
    description: issue.summary === '' ? undefined : issue.summary,
    isPartOf:
      issue.volume === null
        ? periodical
        : { '@type': 'PublicationVolume', volumeNumber: issue.volume, isPartOf: periodical },
    hasPart: listArticles(issue, site.locale).map(({ id, title }, index) => ({
      '@type': 'Article',
      headline: title,
      url: link(`${issue.url}#${encodeURIComponent(id)}`),
      datePublished: issue.date ?? undefined,
      author: authors[index] ? { '@type': 'Person', name: authors[index] } : undefined,
    })),
  }
}
