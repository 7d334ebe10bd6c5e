import { type DateMention, findDates, resolveDate } from '../dates/index.ts'
import type { Block, CalendarEntry, Diagnostic, IsoDate, ListItem, Locale, Result } from '../model/index.ts'
import { toSlug, uniqueSlugs } from '../slugs/index.ts'
import { plainText } from './plain-text.ts'

/** What the entries of an issue are read against. */
export interface CalendarContext {
  readonly locale: Locale
  /** The date; null where it is not known, then only entries with a year are made. */
  readonly date: IsoDate | null
  readonly sectionOf: ReadonlyMap<Block, string>
}

/** The events that the calendars and event lists announce. */
export function toCalendar(blocks: readonly Block[], context: CalendarContext): Result<readonly CalendarEntry[]> {
  const messages: Diagnostic[] = []
  const entries: CalendarEntry[] = []
  const nextId = uniqueSlugs('event')
  for (const block of blocks) {
    if (block.type !== 'calendar') continue
    for (const item of block.items.filter((each) => each.depth === 0)) {
      const { value, messages: found } = readEntry(item, context)
      messages.push(...found)
      for (const entry of value) entries.push(finish(entry, nextId, context.sectionOf.get(block)))
    }
  }
  return { value: entries, messages }
}

type Draft = Omit<CalendarEntry, 'id'>

function finish(entry: Draft, nextId: (text: string) => string, section: string | undefined): CalendarEntry {
  return {
    id: nextId(`${entry.start.slice(0, 10)} ${toSlug(entry.title)}`),
    ...entry,
    ...(section === undefined ? {} : { section }),
  }
}

function readEntry(item: ListItem, context: CalendarContext): Result<readonly Draft[]> {
  const text = plainText(item.text.join(' '))
  const mention = findDates(text, context.locale).find(
    (found) => found.from.day !== undefined || found.from.week !== undefined,
  )
  const place = { line: item.lines[0].number, column: 1 }
  if (!mention)
    return {
      value: [],
      messages: [
        {
          ruleId: 'calendar-without-date',
          severity: 'warning',
          reason: `Expected a date in the calendar line \`${text.slice(0, 60)}\`; it stays as text`,
          ...place,
        },
      ],
    }
  if (mention.impossible)
    return {
      value: [],
      messages: [
        {
          ruleId: 'impossible-date',
          severity: 'warning',
          reason: `Unexpected date \`${mention.text}\` that no calendar has; the line stays as text`,
          ...place,
        },
      ],
    }
  if (context.date === null && mention.from.year === undefined) {
    return {
      value: [],
      messages: [
        {
          ruleId: 'calendar-without-year',
          severity: 'warning',
          reason: `Expected a year for \`${mention.text}\`, as the issue's own date is not known; give the issue a \`date\``,
          ...place,
        },
      ],
    }
  }
  const resolved = resolveDate(mention, { date: context.date ?? String(mention.from.year), direction: 'future' })
  const mismatch = resolved.some((date) => date.weekdayMismatch)
  const messages: Diagnostic[] = mismatch
    ? [
        {
          ruleId: 'weekday-mismatch',
          severity: 'warning',
          reason: `Unexpected weekday in \`${mention.text}\`: ${resolved[0]?.start.slice(0, 10)} is another day of the week; the date is taken as printed`,
          ...place,
        },
      ]
    : []
  const rest = describe(text, mention, context.locale)
  return {
    value: resolved.map((date) => ({
      start: date.start,
      ...(date.end === undefined ? {} : { end: date.end }),
      ...rest,
      ...(date.implied.length > 0 ? { implied: date.implied } : {}),
    })),
    messages,
  }
}

/** What stands beside the date: title, kind and status. */
function describe(
  text: string,
  mention: DateMention,
  locale: Locale,
): Pick<CalendarEntry, 'title' | 'kind' | 'status'> {
  const before = text.slice(0, mention.at).trim()
  const after = text.slice(mention.end).trim()
  const title = trimMarks(isTitle(before, locale) ? `${before} ${after}` : after)
  const has = (part: string, cues: readonly string[]) => {
    const words = ` ${(part.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []).join(' ')} `
    return cues.some((cue) => words.includes(` ${cue} `))
  }
  const { deadlineCues, tentative, cancelled } = locale.dates
  return {
    title: title || trimMarks(text),
    ...(mention.deadline || has(before, deadlineCues) ? { kind: 'deadline' as const } : {}),
    ...(has(text, cancelled)
      ? { status: 'cancelled' as const }
      : has(text, tentative)
        ? { status: 'tentative' as const }
        : {}),
  }
}

/** Words before the date, if they are more than those that only introduce it. */
function isTitle(before: string, locale: Locale): boolean {
  const words =
    before
      .toLowerCase()
      .match(/[\p{L}\p{N}.]+/gu)
      ?.join(' ') ?? ''
  return words.length > 2 && !locale.dates.deadlineCues.includes(words)
}

const trimMarks = (text: string) => text.replace(/^[\s,:;.|–—-]+|[\s,:;|–—-]+$/g, '').replace(/\s+/g, ' ')
