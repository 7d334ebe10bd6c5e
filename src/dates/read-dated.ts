import type { StatedDate } from './date-mention.ts'
import { isForward } from './is-forward.ts'
import { isTimeOnly } from './is-time-only.ts'
import type { PrintedDates } from './printed-dates.ts'
import { readConnector } from './read-connector.ts'
import { readDate } from './read-date.ts'
import { readDates } from './read-dates.ts'
import { readHoursBeside } from './read-hours-beside.ts'
import { readTimeBeside } from './read-time-beside.ts'
import type { PrintedTimes } from './read-time-range.ts'
import { readFullYear } from './read-year.ts'
import { skipSpace } from './skip-space.ts'
import type { Reading, Source } from './source.ts'
import { spreadYear } from './spread-year.ts'
import { endsLine, startsLine } from './stands-alone.ts'
import { withTimes } from './with-times.ts'

/** Dates with the times that follow them: `tors 3/12 kl 18`, `3 maj kl 10 – 4 maj kl 15`. Undefined where none stand. */
export function readDated(source: Source, at: number): Reading<PrintedDates> | undefined {
  const dates = readDates(source, at)
  if (!dates) return undefined
  const times = readTimeBeside(source, dates.next) ?? readHours(source, dates)
  if (times && dates.value.needs !== 'weekday') {
    const until = dates.value.to ? undefined : readUntil(source, dates.value.from, times)
    return until ?? readYearBehind(source, { value: withTimes(dates.value, times.value), next: times.next })
  }
  return isBelieved(source, at, dates) ? dates : undefined
}

/** Bare hours are believed behind one whole day alone. */
function readHours(source: Source, { value, next }: Reading<PrintedDates>): Reading<PrintedTimes> | undefined {
  const { from, to, also } = value
  return to || also || from.day === undefined || from.month === undefined ? undefined : readHoursBeside(source, next)
}

/** A second date, with a time of its own, behind the first one's time. */
function readUntil(source: Source, start: StatedDate, times: Reading<PrintedTimes>): Reading<PrintedDates> | undefined {
  if (times.value.to) return undefined
  // Two times of ISO 8601 are parted by a slash (§ 5.5.2).
  const slash = source.tokens[times.next]?.text === '/' ? times.next + 1 : undefined
  const place = slash ?? readConnector(source, times.next, false)
  const date = place === undefined ? undefined : readDate(source, place)
  const until = date && readTimeBeside(source, date.next)
  if (!date || !until || until.value.to || !isForward(start, date.value.stated)) return undefined
  const [from, to] = spreadYear(start, date.value.stated)
  return { value: { from: { ...from, ...times.value.from }, to: { ...to, ...until.value.from } }, next: until.next }
}

/** The year behind the time, where the line ends with it: `Wed Aug 05 12:00:00 2015`. */
function readYearBehind(source: Source, dates: Reading<PrintedDates>): Reading<PrintedDates> {
  const { from, to, also } = dates.value
  const year = from.year === undefined && !also ? readFullYear(source, skipSpace(source.tokens, dates.next)) : undefined
  if (!year || !endsLine(source.tokens, year.next)) return dates
  const ends = to && (isTimeOnly(to) ? to : { ...to, year: year.value })
  return { value: { from: { ...from, year: year.value }, ...(ends && { to: ends }) }, next: year.next }
}

/** Digits that need something beside them are believed where they have a line of their own, or begin it. */
function isBelieved({ tokens }: Source, at: number, { value, next }: Reading<PrintedDates>): boolean {
  if (!value.needs) return true
  return value.needs !== 'weekday' && startsLine(tokens, at) && (value.needs === 'line' || endsLine(tokens, next))
}
