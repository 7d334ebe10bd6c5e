import type { Block, Calendar, Line, List, ListItem, Locale, Pass, PassContext } from '../../model/index.ts'
import { classifyCalendarLine } from '../classify-calendar-line.ts'
import { endsWithDay } from '../ends-with-day.ts'
import { type CalendarPlace, findCalendarSections } from '../find-calendar-sections.ts'
import { findDayBlocks } from '../find-day-blocks.ts'
import { isCalendarTitle } from '../is-calendar-title.ts'
import { isDayOver } from '../is-day-over.ts'
import { isDayOverHours } from '../is-day-over-hours.ts'
import { isMonthAlone } from '../is-month-alone.ts'
import { isProgramme } from '../is-programme.ts'
import { markDatedTable } from '../mark-dated-table.ts'
import { mayBeHeading } from '../may-be-heading.ts'
import { namesDay } from '../names-day.ts'
import { opensEntry } from '../opens-entry.ts'
import { opensMonths } from '../opens-months.ts'
import { readCalendarLines } from '../read-calendar-lines.ts'
import { readDatedColumns } from '../read-dated-columns.ts'
import { readDayBlock } from '../read-day-block.ts'
import { readEventRecord } from '../read-event-record.ts'
import { readItem } from '../read-item.ts'
import { startsWithDate } from '../starts-with-date.ts'
import { textOf } from '../text-of.ts'

/** Outside a calendar section, this share of a list's items must open with a day. */
const mostItems = 0.75
const fewestItems = 2
const fewestLines = 3
/** Longer ones are prose. */
const longestItem = 120
/** Lines over an event's day: its wrapped title, who speaks, and where. */
const deepestInSection = 5

/**
 * Dated events: under a heading that says so, below a month, as a record with labels, or where nearly every item of a list opens with
 * a day. A heading that announces an event stays one, and is marked by its evidence.
 */
export const markCalendars: Pass = (blocks, context) => {
  const places = findCalendarSections(blocks, context.locale)
  const value = blocks.map((block, at): Block => {
    const place = places[at] as CalendarPlace
    if (block.type === 'heading') return place.event ? { ...block, evidence: `mark-calendars/${place.event}` } : block
    if (block.type === 'table') return markDatedTable(block, place.section, context.locale)
    if (block.type !== 'list' && block.type !== 'unmarked') return block
    return (
      markRecord(blocks, at, place, context) ??
      (place.section ? markInSection(block, place, context) : markElsewhere(blocks, at, place, context)) ??
      block
    )
  })
  return { value, messages: [] }
}

type Candidate = Extract<Block, { type: 'list' | 'unmarked' }>

function markInSection(block: Candidate, { month }: CalendarPlace, { locale }: PassContext): Block | null {
  if (block.type === 'list') return hasEntry(block, month, locale) ? toCalendar(block, block.items, 'section') : null
  if (isMonthAlone(textOf(block), locale)) return null
  return (
    readDatedColumns(block, locale) ??
    toCalendar(block, readCalendarLines(block.lines, month, locale), 'section') ??
    (readDayBlock(block, locale, deepestInSection)
      ? toCalendar(block, toDetails(block.lines), 'record')
      : toCalendar(block, readUnordered(block, locale), 'section'))
  )
}

/** Of a list's outermost items, or of the items below a month. */
function hasEntry({ items }: List, above: boolean, locale: Locale): boolean {
  let month = above
  let depth = 0
  return items.some((item) => {
    if (isMonthAlone(item.text.join(' '), locale)) {
      month = true
      depth = item.depth + 1
      return false
    }
    return item.depth <= depth && (opensEntry(item, month, locale) || namesDay(item.text.join(' '), locale))
  })
}

/** Lines that each say something by itself, one of them at least with its day: `Mondays: Yoga`, `Council: 26 September`. */
function readUnordered({ lines }: Block, locale: Locale): Calendar['items'] | null {
  const isEntry = ({ text, wrapped }: Line) => wrapped !== true && text.length <= longestItem && !/\D[.!?…]$/.test(text)
  const isDated = ({ text }: Line) => endsWithDay(text.trim(), locale) || startsWithDate(text.trim(), locale)
  if (!lines.every(isEntry) || !lines.some(isDated)) return null
  const [first, ...rest] = lines
  return [readItem(first), ...rest.map(readItem)]
}

/** Without a calendar's heading a list of days is one, or the days of a month. */
function markElsewhere(
  blocks: readonly Block[],
  at: number,
  { month }: CalendarPlace,
  { locale }: PassContext,
): Calendar | null {
  const block = blocks[at] as Candidate
  const fewest = () => (goesOnProgramme(blocks, at, locale) ? 1 : fewestItems)
  const below = isMonthOver(blocks[at - 1], locale)
  if (month && below && isProgramme(block.lines, fewest(), locale))
    return toCalendar(
      block,
      block.type === 'list' ? block.items : readCalendarLines(block.lines, true, locale),
      'month',
    )
  if (findDayBlocks(blocks, locale).has(at)) return toCalendar(block, toDetails(block.lines), 'event-block')
  if (block.type === 'unmarked')
    return isMonthAlone(block.lines[0].text.trim(), locale) && opensMonths(block.lines, fewest(), locale)
      ? toCalendar(block, readCalendarLines(block.lines, false, locale), 'month')
      : toCalendar(
          block,
          readDatedLines(block, blocks[at - 1], locale) ??
            (isDayOver(blocks, at, month, locale) || isDayOverHours(block.lines, locale)
              ? readCalendarLines(block.lines, month, locale)
              : null),
          below ? 'month' : 'events-list',
        )
  const outer = block.items.filter((item) => item.depth === 0)
  const dated = outer.filter((item) => opensEntry(item, false, locale)).length
  const ended = outer.filter((item) => endsWithDay(item.text.join(' '), locale)).length
  const isList =
    (dated >= fewestItems && dated >= outer.length * mostItems) || (ended >= fewestLines && ended === outer.length)
  return isList ? toCalendar(block, block.items, 'events-list') : null
}

/** Lines without markers that each open with a day; right below a heading or a colon two are enough. */
function readDatedLines({ lines }: Candidate, above: Block | undefined, locale: Locale) {
  const led = above?.type === 'heading' || above?.lines.at(-1)?.text.trimEnd().endsWith(':')
  const fewest = above && isMonthOver(above, locale) ? 1 : led ? fewestItems : fewestLines
  if (lines.length < fewest || !startsWithDate(lines[0].text.trim(), locale)) return null
  const items = readCalendarLines(lines, false, locale)
  const dated = (item: ListItem) => startsWithDate(item.lines[0].text.trim(), locale)
  // `Fredag: 28 maj: möte` is read as the others are.
  const isEntry = (item: ListItem) => classifyCalendarLine(item.lines[0].text.trim(), false, locale) === 'entry'
  const outer = items?.filter(({ depth }) => depth === 0) ?? []
  // What ends with a colon leads to what stands below it.
  const leads = outer.some((item) => item.text.at(-1)?.endsWith(':'))
  return items && !leads && outer.length >= fewest && outer.every((item) => dated(item) || isEntry(item)) ? items : null
}

/** Directly below a month that is a programme another may have one day alone. */
function goesOnProgramme(blocks: readonly Block[], at: number, locale: Locale): boolean {
  const above = blocks[isMonthOver(blocks[at - 1], locale) ? at - 2 : at - 1]
  const lines = above && isMonthAlone(above.lines[0].text.trim(), locale) ? above.lines.slice(1) : (above?.lines ?? [])
  return (above?.type === 'unmarked' || above?.type === 'list') && isProgramme(lines, 1, locale)
}

const isMonthOver = (block: Block | undefined, locale: Locale) =>
  block !== undefined && isMonthAlone(block.type === 'heading' ? block.title : textOf(block), locale)

/** A record names its place, or stands in a calendar. Where its title stands decides the rule's name. */
function markRecord(
  blocks: readonly Block[],
  at: number,
  { section }: CalendarPlace,
  context: PassContext,
): Calendar | null {
  const block = blocks[at] as Candidate
  const record = readEventRecord(blocks, at, context.locale)
  if (!record || !(record.placed || section)) return null
  const items =
    block.type === 'list'
      ? block.items
      : (readCalendarLines(block.lines, false, context.locale) ?? toDetails(block.lines))
  if (record.titled) return toCalendar(block, items, 'record')
  const isTitle = (place: number) => isTitleBlock(blocks, place, context)
  const above = isTitle(at - 1)
  return toCalendar(block, items, above ? 'title-above' : isTitle(at + 1) ? 'title-below' : 'title-of-section')
}

/** The lines of one event, the first over the others. */
function toDetails([first, ...rest]: Block['lines']): Calendar['items'] {
  return [readItem(first), ...rest.map((line) => ({ ...readItem(line), depth: 1 }))]
}

/** A calendar's own heading is no event's. */
function isTitleBlock(blocks: readonly Block[], at: number, context: PassContext): boolean {
  const block = blocks[at]
  if (block?.type === 'heading') return !isCalendarTitle(block.title, context.locale)
  return block?.type === 'unmarked' && block.lines.length === 1 && mayBeHeading(block, undefined, context)
}

function toCalendar(block: Candidate, items: Calendar['items'] | null, rule: string): Calendar | null {
  return items && { type: 'calendar', lines: block.lines, items, evidence: `mark-calendars/${rule}` }
}
