import { isPreceded } from './is-preceded.ts'
import type { Needs, PrintedDate } from './printed-date.ts'
import { readDay } from './read-day.ts'
import { readDayMonth } from './read-day-month.ts'
import { readIsoDate } from './read-iso-date.ts'
import { readMonthDay } from './read-month-day.ts'
import { readNumericDate } from './read-numeric-date.ts'
import { readOpening } from './read-opening.ts'
import { readWeekday } from './read-weekday.ts'
import { readWord } from './read-word.ts'
import { recall } from './recent.ts'
import { skipComma } from './skip-comma.ts'
import type { Reading, Source } from './source.ts'
import { endsLine, startsLine } from './stands-alone.ts'

/**
 * A date with at least its day and month, and its weekday where printed; undefined where none stands.
 * `believed` says that what stands before bears out digits and word order that are doubtful by themselves.
 */
export function readDate(source: Source, at: number, believed = false): Reading<PrintedDate> | undefined {
  if (believed) return readNewDate(source, at, true)
  return recall(source.memory.dates, at, () => readNewDate(source, at, false))
}

function readNewDate(source: Source, at: number, believed: boolean): Reading<PrintedDate> | undefined {
  const opening = readOpening(source, at)
  const { weekday } = opening.value
  const trusted = believed || opening.value.trusted
  const date =
    readIsoDate(source, opening.next) ??
    readNumericDate(source, opening.next) ??
    readDayMonth(source, opening.next, trusted) ??
    readMonthDay(source, opening.next, trusted)
  if (!date) return undefined
  const { stated, monthFirst } = date.value
  const needs = weekday === undefined ? stillNeeded(source, at, date.value.needs, trusted) : undefined
  const trailing = weekday === undefined ? readTrailingWeekday(source, date.next) : undefined
  const named = weekday ?? trailing?.value
  const value = { stated: named === undefined ? stated : { ...stated, weekday: named }, monthFirst, needs }
  return { value, next: trailing?.next ?? date.next }
}

/** An article or a word for a deadline bears most digits out, and the start of a line those that may be a fraction. */
function stillNeeded(source: Source, at: number, needs: Needs | undefined, trusted: boolean): Needs | undefined {
  if (needs === undefined || needs === 'weekday') return needs
  if (trusted || isPreceded(source, at, 'deadlineCues')) return undefined
  return needs === 'line' && startsLine(source.tokens, at) ? undefined : needs
}

/** The weekday behind a date (`Jul 18, Fri`), unless it begins another date or is some short word of the sentence. */
function readTrailingWeekday(source: Source, at: number): Reading<number> | undefined {
  const place = skipComma(source.tokens, at)
  const weekday = readWeekday(source, place)
  if (place === at || !weekday || weekday.value.recurring || source.tokens[place - 1]?.kind === 'line') return undefined
  if (weekday.value.abbreviation && !endsLine(source.tokens, weekday.next)) return undefined
  return startsDay(source, skipComma(source.tokens, weekday.next))
    ? undefined
    : { value: weekday.value.weekday, next: weekday.next }
}

function startsDay(source: Source, at: number): boolean {
  const place = readWord(source, at, 'dayArticles') ?? at
  const day = readDay(source, place)
  if (day) return source.tokens[day.next]?.text !== ':'
  return (readIsoDate(source, place) ?? readMonthDay(source, place, true)) !== undefined
}
