import { isMonthName } from '../dates/index.ts'
import type { Block, Locale } from '../model/index.ts'
import { classifyCalendarLine } from './classify-calendar-line.ts'
import { isCalendarTitle } from './is-calendar-title.ts'
import { isMonthAlone } from './is-month-alone.ts'
import { labelsBelow } from './labels-below.ts'
import { readEventRecord } from './read-event-record.ts'
import { startsWithDate } from './starts-with-date.ts'
import { textOf } from './text-of.ts'

/** Where a block stands. */
export interface CalendarPlace {
  /** Below a calendar's heading. */
  readonly section: boolean
  /** Below a month, so that a number alone may be its day. */
  readonly month: boolean
  /** A heading inside the calendar that announces an event: by its own line, or as the day over a title. */
  readonly event?: 'event-heading' | 'day-heading'
}

/** One dated heading below a calendar's is an article; more are events. */
const fewestEvents = 2

/** The place of each block. A calendar's section goes on over headings that are months, events, or titles of events set as records. */
export function findCalendarSections(blocks: readonly Block[], locale: Locale): readonly CalendarPlace[] {
  let section = false
  let month = false
  let events = false
  return blocks.map((block, at): CalendarPlace => {
    if (block.type === 'heading') {
      const alone = isMonthAlone(block.title, locale)
      if (isCalendarTitle(block.title, locale)) {
        section = true
        month = namesMonth(block.title, locale)
        events = countEvents(blocks, at + 1, locale) >= fewestEvents
      } else if (alone) month = true
      else if (section && !isInside(blocks, at, events, locale)) section = false
      if (!alone && !section) month = false
      const event = section ? readEvent(blocks, at, events, locale) : undefined
      return event ? { section, month, event } : placeOf(section, month)
    }
    if (block.type === 'unmarked' && block.lines.length === 1) {
      if (isMonthAlone(textOf(block), locale)) month = true
      else if (headsEntries(block, blocks[at + 1], locale)) {
        section = true
        month = namesMonth(textOf(block), locale)
      }
    }
    return placeOf(section, month)
  })
}

const outside = { section: false, month: false }
const underMonth = { section: false, month: true }

/** Most blocks stand in no calendar. */
function placeOf(section: boolean, month: boolean): CalendarPlace {
  return section ? { section, month } : month ? underMonth : outside
}

/** A calendar's title that is no heading, for what stands below begins in lower case: `Kalendarium`, `tis 3/12 möte`. */
function headsEntries(block: Block, below: Block | undefined, locale: Locale): boolean {
  if (!isCalendarTitle(textOf(block), locale) || (below?.type !== 'unmarked' && below?.type !== 'list')) return false
  const kind = classifyCalendarLine(below.lines[0].text.trim(), namesMonth(textOf(block), locale), locale)
  return kind === 'entry' || kind === 'date'
}

function isInside(blocks: readonly Block[], at: number, events: boolean, locale: Locale): boolean {
  return (
    readEvent(blocks, at, events, locale) !== undefined ||
    isDayOver(blocks, at - 1, locale) ||
    readEventRecord(blocks, at + 1, locale) !== null
  )
}

function readEvent(blocks: readonly Block[], at: number, events: boolean, locale: Locale): CalendarPlace['event'] {
  if (isDayOver(blocks, at, locale)) return 'day-heading'
  const block = blocks[at]
  if (block?.type !== 'heading' || !(events || isOnlyLine(blocks, at, locale))) return undefined
  return classifyCalendarLine(block.title, false, locale) === 'entry' && startsWithDate(block.title, locale)
    ? 'event-heading'
    : undefined
}

/** Right between the calendar's heading and the next, without text of its own. */
function isOnlyLine(blocks: readonly Block[], at: number, locale: Locale): boolean {
  const [above, below] = [blocks[at - 1], blocks[at + 1]]
  return above?.type === 'heading' && isCalendarTitle(above.title, locale) && (!below || below.type === 'heading')
}

/** A day, a title below it, and labels below that. */
function isDayOver(blocks: readonly Block[], at: number, locale: Locale): boolean {
  const [block, title] = [blocks[at], blocks[at + 1]]
  return (
    block?.type === 'heading' &&
    title?.type === 'heading' &&
    classifyCalendarLine(block.title, false, locale) === 'date' &&
    labelsBelow(blocks, at + 2, locale).length > 0
  )
}

/** Lines that open with a day, from a block on up to a heading that does not; no more are counted than are enough. */
function countEvents(blocks: readonly Block[], from: number, locale: Locale): number {
  let count = 0
  for (let at = from; at < blocks.length && count < fewestEvents; at++) {
    const block = blocks[at] as Block
    if (block.type === 'heading' && !isOfCalendar(block.title, locale)) break
    if ((block.type === 'heading' || block.type === 'unmarked') && startsWithDate(textOf(block), locale)) count++
  }
  return count
}

const isOfCalendar = (title: string, locale: Locale) => startsWithDate(title, locale) || isMonthAlone(title, locale)
const namesMonth = (title: string, locale: Locale) =>
  (title.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => isMonthName(word, locale))
