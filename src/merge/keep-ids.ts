import type { CalendarEntry, FrontMatter, Section } from '../model/index.ts'
import { cutAtHeadings } from './cut-at-headings.ts'
import { type KeyOf, type Match, matchInOrder } from './match-in-order.ts'
import { matchRest } from './match-rest.ts'

/** An imported issue as far as its ids go. */
export interface IdentifiedIssue {
  readonly frontMatter: FrontMatter
  /** The text below the front matter. */
  readonly body: string
}

/**
 * Gives what stayed from an earlier import its id of then: sections that have the same title or the same text, entries with the
 * same title or the only ones left of a day. What is new takes no id that was in use. The same object where nothing changes.
 */
export function keepIds(now: IdentifiedIssue, before: IdentifiedIssue): FrontMatter {
  const { frontMatter } = now
  const sections = keepSectionIds(now, before)
  const inSection = <Entry extends { readonly section?: string | null }>(entry: Entry): Entry =>
    typeof entry.section === 'string' ? { ...entry, section: sections.get(entry.section) ?? entry.section } : entry
  const keep = (entries: readonly CalendarEntry[], known: readonly CalendarEntry[]) => {
    const ids = chooseIds(known, entries, matchEntries(known, entries))
    return entries.map((entry, at) => inSection({ ...entry, id: ids[at] ?? entry.id }))
  }
  const { calendar, suggested, contents } = frontMatter
  const kept: FrontMatter = {
    ...frontMatter,
    sections: frontMatter.sections.map((section) => ({ ...section, id: sections.get(section.id) ?? section.id })),
    calendar: keep(calendar, before.frontMatter.calendar),
    ...(contents ? { contents: contents.map(inSection) } : {}),
    ...(suggested ? { suggested: keep(suggested, before.frontMatter.suggested ?? []) } : {}),
  }
  return JSON.stringify(kept) === JSON.stringify(frontMatter) ? frontMatter : kept
}

/** The id of each section now → the one that it keeps. */
function keepSectionIds(now: IdentifiedIssue, before: IdentifiedIssue): ReadonlyMap<string, string> {
  const [known, found] = [readSections(before), readSections(now)]
  const keys: readonly KeyOf<ReadSection>[] = [
    ({ title, text }) => `${title}\n${text}`,
    ({ title }) => title,
    ({ text }) => (text === '' ? null : text),
    ({ text }) => openingOf(text),
  ]
  const byTitle: KeyOf<ReadSection> = ({ title }) => title
  const ids = chooseIds(known, found, matchRest(known, found, byTitle, matchInOrder(known, found, keys)))
  return new Map(found.map(({ id }, at) => [id, ids[at] ?? id]))
}

interface ReadSection extends Section {
  readonly text: string
}

function readSections({ frontMatter: { sections }, body }: IdentifiedIssue): readonly ReadSection[] {
  const texts = cutAtHeadings(body)
  return sections.map((section, at) => ({ ...section, text: (texts.length === sections.length && texts[at]) || '' }))
}

/** The first words of a text, which a correction farther down does not change; null of a short one. */
function openingOf(text: string): string | null {
  const words = text.split(' ').slice(0, 8)
  return words.length < 8 ? null : words.join(' ')
}

function matchEntries(known: readonly CalendarEntry[], found: readonly CalendarEntry[]): readonly Match[] {
  const keys: readonly KeyOf<CalendarEntry>[] = [({ start, title }) => `${start} ${title}`, ({ id }) => id]
  const rest: readonly KeyOf<CalendarEntry>[] = [
    ({ id }) => id,
    ({ title }) => title,
    ({ start }) => start.slice(0, 10),
  ]
  return rest.reduce((matches, key) => matchRest(known, found, key, matches), matchInOrder(known, found, keys))
}

type Identified = { readonly id: string }

/** The id that each of what was found now has. */
function chooseIds(
  known: readonly Identified[],
  found: readonly Identified[],
  matches: readonly Match[],
): readonly string[] {
  const own = new Map(matches.map(([before, now]) => [now, known[before]?.id ?? '']))
  const taken = new Set(known.map(({ id }) => id))
  return found.map(({ id: wanted }, at) => {
    const kept = own.get(at)
    if (kept !== undefined) return kept
    let id = wanted
    for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
    taken.add(id)
    return id
  })
}
