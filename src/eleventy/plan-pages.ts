import type { Feed } from '../feeds/index.ts'
import type {
  SearchStart,
  SimilarArticles,
  Site,
  SiteFile,
  SiteFrame,
  SiteIssue,
  SiteMonth,
  SiteYear,
} from '../model/index.ts'
import { openDigest } from './open-digest.ts'
import type { FoundTemplate } from './read-templates.ts'

/** What stands in the output already. */
export interface Standing {
  /** The file at a path where it was made from what the key tells; else null. */
  readonly find: (path: string, key: string) => SiteFile | null
}

/** A page that is to be there. */
export interface PlannedPage {
  readonly path: string
  /** Tells all that it is made from; null where that is not known. */
  readonly key: string | null
  /** What it is about; undefined for a page of its own. */
  readonly item: unknown
}

/** What templates are given beside the site. */
export interface PlanOptions {
  readonly site: Site
  readonly feeds: readonly Feed[]
  readonly sitemaps: readonly unknown[]
  readonly similar: SimilarArticles
  readonly search: SearchStart | null
  readonly offline: boolean
}

/** What a page of one thing may tell of the site. */
export function toFrame({ newsletter, locale, law, years, calendarYears, hasTopics, generator }: Site): SiteFrame {
  const toLink = ({ year, url }: { readonly year: string; readonly url: string }) => ({ year, url })
  return {
    ...{ newsletter, locale, law, hasTopics, generator },
    years: years.map(toLink),
    calendarYears: calendarYears.map(toLink),
  }
}

/**
 * The pages that a packaged template prints, each with a key. A page of one thing is made from that thing and the frame of the
 * site, and a page of its own from all of the site.
 */
export function openPlan(options: PlanOptions): (template: FoundTemplate) => readonly PlannedPage[] {
  const keyOf = openKeys(options)
  return (template) => {
    const { permalink, pagination } = template.template.data ?? {}
    const items = pagination ? listItems(options, pagination) : [undefined]
    return items.map((item) => {
      const given = pagination ? { ...options, [pagination.alias]: item } : options
      const path = typeof permalink === 'function' ? permalink(given as never) : permalink
      return { path: String(path), key: keyOf(template.name, item), item }
    })
  }
}

interface Pagination {
  readonly data: string
  readonly alias: string
  readonly before?: (items: never) => readonly unknown[]
}

/** What a template is paginated over: a list by its name (`site.issues`). */
function listItems(data: object, { data: name, before }: Pagination): readonly unknown[] {
  const list = name.split('.').reduce((value: unknown, key) => (value as Record<string, unknown>)[key], data)
  return before ? before(list as never) : (list as readonly unknown[])
}

function openKeys({ site, similar, search, offline }: PlanOptions): (template: string, item: unknown) => string | null {
  const digest = openDigest()
  const { locale, law: _, ...frame } = toFrame(site)
  const around = digest([frame, locale.tag, offline])
  const issueKeys = new Map<string, string>()
  for (const issue of site.issues) issueKeys.set(issue.url, digest(partsOf(issue, similar)))
  const keyOfIssue = (url: string) => issueKeys.get(url) ?? ''
  // Drafts may say what the others do: the calendar, the topics and the lists are made from all that is published.
  const whole = digest([around, [...issueKeys.values()], site.about?.markdown ?? null, site.media, search])
  const isKnown = site.issues.every(({ key }) => key !== '')
  return (template, item) => {
    if (!isKnown) return null
    if (item === undefined) return digest([template, whole])
    return digest([template, around, toParts(template, item, keyOfIssue)])
  }
}

/** All that an issue's page is made from; its texts by their key. */
const partsOf = (
  { key, url, outline, previous, next, calendar, longForms, lang }: SiteIssue,
  similar: SimilarArticles,
) => [
  ...[key, lang, previous, next, calendar, longForms],
  similar.size === 0 ? [] : outline.map(({ id }) => similar.get(`${url}#${id}`) ?? []),
]

/** What one thing is made from. What tells of issues at length tells it by their keys. */
function toParts(template: string, item: unknown, keyOfIssue: (url: string) => string): unknown {
  const { url } = item as { readonly url?: string }
  if (url !== undefined && keyOfIssue(url) !== '') return keyOfIssue(url)
  if (template === 'year' || template === 'month') {
    const { issues, ...period } = item as SiteYear | SiteMonth
    return [period, issues.map((issue) => keyOfIssue(issue.url))]
  }
  if (template === 'feed') {
    const { entries, ...feed } = item as Feed
    return [feed, entries.map(({ path }) => keyOfIssue(path))]
  }
  return item
}
