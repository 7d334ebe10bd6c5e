import { type CivilDay, daysInMonth, fromDayNumber, toDayNumber, weekdayOf } from './civil-day.ts'
import type { ReferenceSpan } from './read-reference.ts'

/** A date that comes once a year: what day of a given year it is, undefined where that year has no such day. */
export type YearlyDay = (year: number) => CivilDay | undefined

/**
 * The year of a date that does not print it.
 *
 * `future`: the year whose day lies in the twelve months that begin one month before the reference (a calendar in
 * December's issue that lists 28 November has let it stand; 28 October is next year's). They do not reach back over
 * New Year where the reference is a January, for January's programme lists the year; a reference that is a year is that
 * year. `past`: the last such day not after the reference. `nearest`: the least number of days away.
 * A printed weekday decides where the rule could have erred: up to two months before the twelve and one after, or
 * among three years for `nearest`. A weekday that fits no such year is a slip, and changes nothing.
 */
export function chooseYear(day: YearlyDay, weekday: number | undefined, reference: ReferenceSpan): number {
  const { year } = reference.firstDay
  const years = [year - 1, year, year + 1]
  const byRule = reference.direction === 'nearest' ? nearest(day, years, reference) : within(day, years, reference)
  if (weekday === undefined || hasWeekday(day, byRule, weekday)) return byRule
  const candidates = years.filter(
    (candidate) => hasWeekday(day, candidate, weekday) && isLikely(day, candidate, reference),
  )
  return candidates.length === 0 ? byRule : nearest(day, candidates, reference)
}

function nearest(day: YearlyDay, years: readonly number[], { first, last }: ReferenceSpan): number {
  const middle = (first + last) / 2
  const distance = (year: number) => Math.abs(position(day, year) - middle)
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best))
}

function within(day: YearlyDay, years: readonly number[], reference: ReferenceSpan): number {
  const { start } = windowOf(reference)
  return years.find((year) => position(day, year) >= start) ?? reference.firstDay.year + 1
}

function isLikely(day: YearlyDay, year: number, reference: ReferenceSpan): boolean {
  if (reference.direction === 'nearest') return true
  const { earliest, latest } = windowOf(reference)
  return position(day, year) >= earliest && position(day, year) < latest
}

/** Where the twelve months begin, and how far a weekday may lead from them. */
function windowOf({ direction, precision, firstDay, last }: ReferenceSpan) {
  const opensYear = precision === 'year' || (precision === 'month' && firstDay.month === 1)
  const ahead = opensYear ? firstDay : moved(firstDay, -1)
  const start = direction === 'past' ? moved(fromDayNumber(last + 1), -12) : ahead
  return { start: toDayNumber(start), earliest: toDayNumber(moved(start, -2)), latest: toDayNumber(moved(start, 13)) }
}

/** A day some months on, or the last of that month where it is shorter. */
function moved({ year, month, day }: CivilDay, by: number): CivilDay {
  const months = year * 12 + month - 1 + by
  const target = { year: Math.floor(months / 12), month: (months % 12) + 1 }
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) }
}

/** 29 February stands between its neighbours also in the years that have none, so that no other year is chosen for it. */
function position(day: YearlyDay, year: number): number {
  const found = day(year)
  return found ? toDayNumber(found) : toDayNumber({ year, month: 3, day: 1 }) - 0.5
}

function hasWeekday(day: YearlyDay, year: number, weekday: number): boolean {
  const found = day(year)
  return found !== undefined && weekdayOf(toDayNumber(found)) === weekday
}
