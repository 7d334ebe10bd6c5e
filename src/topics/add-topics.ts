import type { Site, SiteEvent, SiteIssue, SiteTopic, TopicMention } from '../model/index.ts'
import { uniqueSlugs } from '../slugs/index.ts'
import { chooseAbbreviations } from './choose-abbreviations.ts'
import { expandAbbreviations } from './expand-abbreviations.ts'
import { findAbbreviations } from './find-abbreviations.ts'
import { findNames, textsOf } from './find-names.ts'
import { openMatcher } from './open-matcher.ts'
import { formsOf, type TopicName } from './topic-name.ts'

/** A name that one issue alone has is no topic; in a large archive one that two have is chance: one issue in a hundred. */
const fewestIssues = 2
const rarest = 0.01

/** A site with the names that come back in its issues, and its abbreviations explained where an article first has them. */
export function addTopics(site: Site): Site {
  const functionWords = new Set(site.locale.functionWords)
  const explained = site.issues.flatMap((issue) =>
    textsOf(issue).flatMap((text) => findAbbreviations(text, functionWords)),
  )
  const abbreviations = chooseAbbreviations(explained)
  const names = findNames(site, abbreviations)
  const known = new Map(abbreviations)
  for (const { name, long } of names) if (long !== null) known.set(name, long)
  const issues = site.issues.map((issue) => expandAbbreviations(issue, known))
  return { ...site, issues, topics: toTopics(site, names) }
}

function toTopics(site: Site, names: readonly TopicName[]): readonly SiteTopic[] {
  const { cues } = site.locale
  const find = openMatcher(
    names.flatMap((name) => formsOf(name).map((text) => ({ text, value: name }))),
    cues,
  )
  const calendars = new Set(cues.calendar)
  const mentions = new Map<TopicName, TopicMention[]>()
  for (const issue of site.issues)
    for (const { text, section } of partsOf(issue, calendars))
      for (const name of find(text)) push(mentions, name, { issue, section })
  const events = new Map<TopicName, SiteEvent[]>()
  for (const event of site.calendar.toReversed()) for (const name of find(event.title)) push(events, name, event)
  const slugOf = uniqueSlugs('topic')
  const topics = names.flatMap((name): readonly SiteTopic[] => {
    const { isListed, ...rest } = name
    const [named = [], dated = []] = [mentions.get(name), events.get(name)]
    if (!isListed && countIssues(named, dated) < Math.max(fewestIssues, site.issues.length * rarest)) return []
    if (named.length + dated.length === 0) return []
    return [{ ...rest, url: `topics/${slugOf(name.name)}/`, mentions: named, events: dated }]
  })
  const { compare } = new Intl.Collator([site.newsletter.language, 'en'], { numeric: true })
  return topics.sort((a, b) => compare(a.name, b.name))
}

/** What a reader finds in an issue, but for the printed calendar: its lines are events. */
function partsOf({ preambleText, sections }: SiteIssue, calendars: ReadonlySet<string>) {
  const articles = sections.filter(({ title }) => !calendars.has(title.toLowerCase()))
  return [
    { text: preambleText, section: null },
    ...articles.map(({ id, title, text }) => ({ text: `${title}\n${text}`, section: { id, title } })),
  ]
}

const countIssues = (mentions: readonly TopicMention[], events: readonly SiteEvent[]) =>
  new Set([
    ...mentions.map(({ issue }) => issue.id),
    ...events.flatMap(({ announcedIn }) => announcedIn.map(({ id }) => id)),
  ]).size

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
