import type { PeriodLink, Site, SiteEvent, SiteTopic, TopicMention, TopicPage } from '../model/index.ts'
import { cutList } from './cut-list.ts'
import { groupBy } from './group-by.ts'
import { linkPeriods } from './link-periods.ts'
import { listLimits } from './list-limits.ts'
import { numberPages } from './number-pages.ts'

/** Topics, in the order of the language, with the pages that they need: years of what much is written about, lists of what there are many of. */
export function pageTopics(found: readonly SiteTopic[]): Pick<Site, 'topics' | 'topicPages' | 'topicLists'> {
  const topics = found.map((topic) => (isCrowded(topic) ? { ...topic, years: listYears(topic).map(toLink) } : topic))
  const lists = cutList(topics, {
    urlOf: (number) => `topics/list/${number}/`,
    most: listLimits.topics,
    nameOf: ({ name }) => name,
  })
  return {
    topics,
    topicPages: topics.filter(isCrowded).flatMap(toPages),
    topicLists: lists.length < 2 ? [] : lists.map(({ values, ...page }) => ({ ...page, topics: values })),
  }
}

type Use = { readonly mention: TopicMention } | { readonly event: SiteEvent }

interface Year {
  readonly period: string | null
  readonly url: string
  readonly uses: readonly Use[]
}

const toLink = ({ period, url, uses }: Year): PeriodLink => ({ period, url, count: uses.length })
const weigh = (use: Use) => ('event' in use ? 3 : 1)
const dateOf = (use: Use) => ('event' in use ? use.event.start.slice(0, 10) : (use.mention.issue.date ?? ''))

const isCrowded = ({ mentions, events }: SiteTopic) => mentions.length + 3 * events.length > listLimits.mentions

/** Newest first; of a year first the articles and then the events. */
function listYears({ url, mentions, events }: SiteTopic): readonly Year[] {
  const uses = [...mentions.map((mention): Use => ({ mention })), ...events.map((event): Use => ({ event }))]
  const years = [...groupBy(uses, (use) => dateOf(use).slice(0, 4))].map(([year, ofYear]): Year => {
    return { period: year || null, url: `${url}${year || 'undated'}/`, uses: ofYear }
  })
  return years.sort((a, b) => ((a.period ?? '') > (b.period ?? '') ? -1 : 1))
}

function toPages(topic: SiteTopic): readonly TopicPage[] {
  const { name, url, years } = topic
  return listYears(topic).flatMap((year) => {
    const pages = cutList(year.uses, { urlOf: numberPages(year.url), most: listLimits.mentions, weigh, nameOf: dateOf })
    return pages.map(({ values, ...page }): TopicPage => {
      return {
        ...page,
        topic: { name, url },
        period: year.period,
        mentions: values.flatMap((use) => ('event' in use ? [] : [use.mention])),
        events: values.flatMap((use) => ('event' in use ? [use.event] : [])),
        ...linkPeriods(years, year.period),
      }
    })
  })
}
