import type { Site, SiteEvent, SiteIssue, SiteTopic, TopicMention } from '../model/index.ts'
import { uniqueSlugs } from '../slugs/index.ts'
import { chooseAbbreviations } from './choose-abbreviations.ts'
import { type Candidates, findCandidates, toFound } from './find-candidates.ts'
import { type NameUse, openUse } from './find-use.ts'
import { openMatcher } from './open-matcher.ts'
import { placeWords, toWords } from './to-words.ts'
import { formsOf, type TopicName } from './topic-name.ts'

/** A name that one issue alone has is no topic; in a large archive one that two have is chance: one issue in a hundred. */
const fewestIssues = 2
const rarest = 0.01

/**
 * Tells what was made of an issue before where the question is the same (`question`: any text), or makes it now. A site of ten
 * thousand issues does not read them all again because one has changed.
 */
export type Recall = <Value>(issue: SiteIssue, question: string, make: () => Value) => Value

/** What the issues of a site tell of its names. */
export interface FoundTopics {
  readonly topics: readonly SiteTopic[]
  /** What may be explained in each issue, in the site's order: long forms by abbreviation. */
  readonly longForms: readonly ReadonlyMap<string, string>[]
}

/** The names that may be topics, of which each text is asked. Plain data. */
export interface NameQuestion {
  readonly candidates: Candidates
  /** Tells all of them. */
  readonly key: string
}

/** What the texts of a site are to be asked. */
export function askNames(site: Site): NameQuestion {
  const abbreviations = chooseAbbreviations(site.issues.flatMap(({ names }) => names.abbreviations))
  const candidates = findCandidates(site, abbreviations)
  const { longs, ...names } = candidates
  return { candidates, key: `names ${JSON.stringify([names, [...longs], site.locale.tag])}` }
}

/** The names that come back in the issues of a site, and what its abbreviations stand for. */
export function findTopics(
  site: Site,
  recall: Recall = (_issue, _question, make) => make(),
  { candidates, key }: NameQuestion = askNames(site),
): FoundTopics {
  const { longs } = candidates
  const read = openUse(candidates, site.locale)
  const uses = site.issues.map((issue) => recall(issue, key, () => read(issue)))
  return {
    topics: toTopics(site, chooseNames(candidates, uses), uses),
    longForms: uses.map(({ shorts }) => new Map(shorts.map((short) => [short, longs.get(short) ?? '']))),
  }
}

/** A name, and its place among the candidates. */
interface ChosenName {
  readonly name: TopicName
  readonly candidate: number
}

/** Each name once, listed ones first; without those in bold that some text shows to be ordinary words. */
function chooseNames({ known, bold }: Candidates, uses: readonly NameUse[]): readonly ChosenName[] {
  const ordinary = new Set(uses.flatMap((use) => use.ordinary))
  const all = [...known, ...bold.map((name) => toFound(name))].map((name, candidate) => ({ name, candidate }))
  const taken = new Set<string>()
  return all.filter(({ name, candidate }) => {
    if (candidate >= known.length && ordinary.has(name.name)) return false
    const forms = formsOf(name).map((form) => toWords(form.toLowerCase()).join(' '))
    const [own = ''] = forms
    if (own === '' || taken.has(own) || (!name.isListed && forms.some((form) => taken.has(form)))) return false
    for (const form of forms) taken.add(form)
    return true
  })
}

function toTopics(site: Site, names: readonly ChosenName[], uses: readonly NameUse[]): readonly SiteTopic[] {
  const mentions = new Map<number, TopicMention[]>()
  for (const [index, issue] of site.issues.entries()) {
    const toMention = openMentions(issue)
    for (const [candidate, parts] of uses[index]?.named ?? [])
      for (const part of parts) push(mentions, candidate, toMention(part))
  }
  const events = findEvents(site, names)
  const slugOf = uniqueSlugs('topic')
  const topics = names.flatMap(({ name: { isListed, ...name }, candidate }): readonly SiteTopic[] => {
    const [named = [], dated = []] = [mentions.get(candidate), events.get(candidate)]
    const issueCount = countIssues(named, dated)
    if (!isListed && issueCount < Math.max(fewestIssues, site.issues.length * rarest)) return []
    if (named.length + dated.length === 0) return []
    const url = `topics/${slugOf(name.name)}/`
    return [{ ...name, url, mentions: named, events: dated, issueCount, years: [] }]
  })
  const { compare } = new Intl.Collator([site.newsletter.language, 'en'], { numeric: true })
  return topics.sort((a, b) => compare(a.name, b.name))
}

/** Mentions in an issue's parts; those of one part are the same object, whatever is named there. */
function openMentions({ id, url, title, date, summary, lang, outline }: SiteIssue): (part: number) => TopicMention {
  const issue = { id, url, title, date, summary, lang }
  const known = new Map<number, TopicMention>()
  return (part) => {
    const section = outline[part - 1]
    const mention = known.get(part) ?? { issue, section: section ? { id: section.id, title: section.title } : null }
    known.set(part, mention)
    return mention
  }
}

/** Newest first. */
function findEvents(site: Site, names: readonly ChosenName[]): ReadonlyMap<number, readonly SiteEvent[]> {
  const forms = names.flatMap(({ name, candidate }) => formsOf(name).map((text) => ({ text, value: candidate })))
  const { find } = openMatcher(forms, site.locale.cues)
  const findAnywhere = (title: string) => {
    const words = placeWords(title.normalize('NFC'))
    return find(words, Array(words.count).keys())
  }
  const events = new Map<number, SiteEvent[]>()
  for (const event of site.calendar.toReversed())
    for (const candidate of findAnywhere(event.title)) push(events, candidate, event)
  return events
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
