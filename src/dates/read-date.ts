import { isPreceded } from './is-preceded.ts'
import type { PrintedDate } from './printed-date.ts'
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
  const { needs, ...value } = date.value
  const open =
    needs && !trusted && !isPreceded(source, at, 'deadlineCues') && (needs !== 'line' || !startsLine(source.tokens, at))
  const trailing = weekday === undefined ? readTrailingWeekday(source, date.next) : undefined
  const named = weekday ?? trailing?.value
  const stated = named === undefined ? value.stated : { ...value.stated, weekday: named }
  return { value: { ...value, stated, ...(open && { needs }) }, next: trailing?.next ?? date.next }
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
