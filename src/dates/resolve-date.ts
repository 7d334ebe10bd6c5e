import { type CivilDay, fromDayNumber, toDayNumber } from './civil-day.ts'
import type { DateMention, DateReference, ResolvedDate, StatedDate } from './date-mention.ts'
import { isTimeOnly } from './is-time-only.ts'
import { type ReferenceSpan, readReference } from './read-reference.ts'
import { type ResolvedPoint, resolveDay } from './resolve-day.ts'

/**
 * The days and times a mention means, read at its reference; several for an enumeration.
 *
 * A year that is not printed follows from the reference's direction: `future` is the twelve months that begin one month
 * before the reference (what a calendar lists has mostly yet to come, and a little of it has just been; not back over
 * New Year from a January), `past` the last such day not after it, `nearest` the closest; near the edges a printed
 * weekday decides (see `chooseYear`).
 * A range over New Year ends in the year after. A month without a day gives `YYYY-MM`, the
 * beginning, middle or end of one its days, a year `YYYY`, a week its Monday and Sunday. Ends are inclusive. A weekday alone needs a reference that is a day.
 *
 * Impossible days, times without a day, and 29 February of a common year resolve to nothing, an empty list.
 */
export function resolveDate(mention: DateMention, reference: DateReference): readonly ResolvedDate[] {
  if (mention.impossible) return []
  const span = readReference(reference)
  const first = resolveOne(mention.from, mention.to, span)
  const others = (mention.also ?? []).map((stated) => resolveOne(stated, undefined, span))
  return [first, ...others].filter((resolved) => resolved !== undefined)
}

function resolveOne(from: StatedDate, to: StatedDate | undefined, span: ReferenceSpan): ResolvedDate | undefined {
  const point = resolveDay(from, span)
  const end = point && to && resolveEnd(from, to, point, span)
  if (!point || (to && !end)) return undefined
  const start = write(point.first, point.precision, from)
  const until = end ?? (point.last === point.first ? undefined : write(point.last, 'day', {}))
  return {
    start,
    ...(until !== undefined && until > start && { end: until }),
    implied: point.implied,
    ...(point.weekdayMismatch && { weekdayMismatch: true as const }),
  }
}

function resolveEnd(from: StatedDate, to: StatedDate, start: ResolvedPoint, span: ReferenceSpan): string | undefined {
  if (isTimeOnly(to)) return endOfDay(from, to, start)
  const end = resolveDay({ ...monthOfEnd(to, start), year: to.year ?? yearOfEnd(to, start, from) }, span)
  return end && write(end.last, end.precision, to)
}

/** A day without its month is in the start's. */
function monthOfEnd(to: StatedDate, start: ResolvedPoint): StatedDate {
  return to.day !== undefined && to.month === undefined ? { ...to, month: start.first.month } : to
}

/** A time that is not after the first one is the next day's. */
function endOfDay(from: StatedDate, to: StatedDate, start: ResolvedPoint): string {
  const overnight = minutes(to) <= minutes(from) ? 1 : 0
  return write(fromDayNumber(toDayNumber(start.last) + overnight), 'day', to)
}

/** The start's year, or the one after it where the end stands earlier in the year. */
function yearOfEnd(to: StatedDate, start: ResolvedPoint, from: StatedDate): number {
  const { year, month, day } = start.first
  if (to.week !== undefined) return weekYear(start.first) + (to.week < (from.week ?? 0) ? 1 : 0)
  const earlier = (to.month ?? month) * 100 + (to.day ?? day) < month * 100 + day
  return year + (earlier ? 1 : 0)
}

/** The year a week belongs to is that of its Thursday (ISO 8601). */
function weekYear(monday: CivilDay): number {
  return fromDayNumber(toDayNumber(monday) + 3).year
}

function minutes({ hour = 0, minute = 0 }: StatedDate): number {
  return hour * 60 + minute
}

/** `24:00` is the next day's first minute, for ISO 8601 no longer knows it. */
function write(day: CivilDay, precision: ResolvedPoint['precision'], { hour, minute = 0 }: StatedDate): string {
  if (hour === 24) return write(fromDayNumber(toDayNumber(day) + 1), precision, { hour: 0, minute })
  const parts = [pad(day.year, 4), pad(day.month, 2), pad(day.day, 2)]
  const date = parts.slice(0, precision === 'year' ? 1 : precision === 'month' ? 2 : 3).join('-')
  return hour === undefined || precision !== 'day' ? date : `${date}T${pad(hour, 2)}:${pad(minute, 2)}`
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
