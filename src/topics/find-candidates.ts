import type { Site } from '../model/index.ts'
import { mayBePerson } from './find-bold-names.ts'
import { findEventNames } from './find-event-names.ts'
import { toWords } from './to-words.ts'
import type { TopicName } from './topic-name.ts'

/** In a large archive a name that one issue prints bold is a title of that day: one issue in five hundred has to. */
const rarestBold = 0.002

/** Names that may be topics; those in bold only where no text of the archive shows that they are ordinary words. */
export interface Candidates {
  readonly known: readonly TopicName[]
  readonly bold: readonly string[]
  /** Long forms by abbreviation; what the editor says of one holds. */
  readonly longs: ReadonlyMap<string, string>
}

/** Names that the editor lists, abbreviations that are explained, recurring events, and names in bold. */
export function findCandidates(site: Site, abbreviations: ReadonlyMap<string, string>): Candidates {
  const listed = site.newsletter.terms.map(({ term, long = null, aliases = [] }): TopicName => {
    return { name: term, long, aliases, isListed: true }
  })
  const explained = [...abbreviations].map(([name, long]) => toFound(name, long))
  const events = findEventNames(site.calendar, site.locale).map((name) => toFound(name))
  const own = listed.flatMap(({ name, long }) => (long === null ? [] : [[name, long] as const]))
  const longs = new Map([...abbreviations, ...own])
  return { known: [...listed, ...explained, ...events], bold: findBold(site), longs }
}

export const toFound = (name: string, long: string | null = null): TopicName => {
  return { name, long, aliases: [], isListed: false }
}

function findBold({ issues, locale }: Site): readonly string[] {
  const counts = new Map<string, number>()
  for (const { names } of issues) for (const name of names.bold) counts.set(name, (counts.get(name) ?? 0) + 1)
  const fewest = issues.length * rarestBold
  const ordinary = new Set([...locale.functionWords, ...locale.dates.months.flat(), ...locale.dates.weekdays.flat()])
  return [...counts].flatMap(([name, count]) => (count >= fewest && mayBeName(name, ordinary) ? [name] : []))
}

function mayBeName(name: string, ordinary: ReadonlySet<string>): boolean {
  const words = toWords(name)
  const [first = ''] = words
  if (words.some((word) => /^\d/.test(word)) || ordinary.has(first.toLowerCase())) return false
  return words.length > 1 ? !mayBePerson(name) : first.length > 2
}
