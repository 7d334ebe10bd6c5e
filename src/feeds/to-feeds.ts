import type { Newsletter, Site, SiteIssue } from '../model/index.ts'
import { beforeAnyIssue, type Feed } from './feed.ts'
import { toFeedEntry } from './to-feed-entry.ts'
import { toStableId } from './to-stable-id.ts'

/** How many issues a subscriber gets; the rest is in the archive documents. */
const newest = 20
/** Of a document of the history: a year of more issues is cut into months, such a month into days. */
const most = 50

/**
 * The feed of a site and its complete history as archive documents (RFC 5005 § 4): first the feed itself, then the archive
 * documents, newest first, the undated issues in the last. Each issue is in one archive document.
 */
export function toFeeds(site: Site): readonly [Feed, ...Feed[]] {
  const periods = toPeriods(site.issues)
  const archives = periods.map(([period, issues], index) =>
    toFeed(site, issues, {
      path: pathOf(period),
      previousArchive: neighbour(periods[index + 1]),
      nextArchive: neighbour(periods[index - 1]),
      isArchive: true,
    }),
  )
  const feed = { path: 'feed.xml', previousArchive: neighbour(periods[0]), nextArchive: null, isArchive: false }
  return [toFeed(site, site.issues.slice(0, newest), feed), ...archives]
}

type Period = readonly [name: string, issues: readonly SiteIssue[]]

const undated = 'undated'
const pathOf = (period: string) => `feed/${period}.xml`
const neighbour = (period: Period | undefined) => (period ? pathOf(period[0]) : null)

function toPeriods(issues: readonly SiteIssue[]): readonly Period[] {
  return [...group(issues, 4)].flatMap((period) => cutPeriod(period, [7, 10]))
}

/** A period as months and days where it has too many issues. `precisions`: lengths of the dates that are still to be tried. */
function cutPeriod([name, issues]: Period, [precision, ...finer]: readonly number[]): readonly Period[] {
  if (issues.length <= most) return [[name, issues]]
  if (name !== undated && precision !== undefined)
    return [...group(issues, precision)].flatMap((period) => cutPeriod(period, finer))
  // From the oldest on, so that a document stays when issues come.
  const parts = Math.ceil(issues.length / most)
  return Array.from({ length: parts }, (_, index): Period => {
    const part = parts - index
    const end = issues.length - (part - 1) * most
    return [part === 1 ? name : `${name}-part-${part}`, issues.slice(Math.max(0, end - most), end)]
  })
}

function group(issues: readonly SiteIssue[], precision: number): ReadonlyMap<string, readonly SiteIssue[]> {
  const groups = new Map<string, SiteIssue[]>()
  for (const issue of issues) {
    const key = issue.date?.slice(0, precision) ?? undated
    const found = groups.get(key)
    if (found) found.push(issue)
    else groups.set(key, [issue])
  }
  return groups
}

function toFeed(
  site: Site,
  issues: readonly SiteIssue[],
  place: Pick<Feed, 'path' | 'previousArchive' | 'nextArchive' | 'isArchive'>,
): Feed {
  const { newsletter } = site
  const entries = issues.map((issue) => toFeedEntry(issue, site))
  return {
    ...place,
    id: toStableId('feed.xml', newsletter),
    title: newsletter.title,
    description: newsletter.description ?? null,
    language: newsletter.language,
    base: newsletter.url ?? null,
    updated:
      entries
        .map((entry) => entry.updated)
        .sort()
        .at(-1) ?? beforeAnyIssue,
    author: toAuthor(newsletter),
    license: newsletter.license ?? null,
    entries,
  }
}

// Atom wants an author (RFC 4287 § 4.1.1); a newsletter without a publisher speaks for itself.
function toAuthor({ publisher, title }: Newsletter): Feed['author'] {
  return publisher ?? { name: title }
}
