import { chooseYear } from './choose-year.ts'
import { type CivilDay, daysInMonth, fromDayNumber, mondayOfWeek, toDayNumber, weekdayOf } from './civil-day.ts'
import type { ResolvedDate, StatedDate } from './date-mention.ts'
import type { ReferenceSpan } from './read-reference.ts'
import { resolveDayAlone, resolveWeekday } from './resolve-part.ts'

/** The last third of a month has what is left. */
const daysInThird = 10

/** One printed point in time, completed. */
export interface ResolvedPoint {
  /** Its first and its last day: the same for a day, Monday and Sunday for a week, ten days or so for a third of a month. */
  readonly first: CivilDay
  readonly last: CivilDay
  readonly precision: 'year' | 'month' | 'day'
  readonly implied: ResolvedDate['implied']
  readonly weekdayMismatch: boolean
}

/** Completes what a mention says of one point from the reference; undefined where it names no day that exists. */
export function resolveDay(stated: StatedDate, reference: ReferenceSpan): ResolvedPoint | undefined {
  const { year, month, day, week, weekday } = stated
  if (week !== undefined) return resolveWeek(stated, week, reference)
  if (month !== undefined && day !== undefined) return resolveMonthDay(stated, month, day, reference)
  if (day !== undefined) return onDay(resolveDayAlone(day, weekday, reference), weekday, ['year', 'month'])
  if (month !== undefined) return resolveMonth(stated, month, reference)
  if (year !== undefined) return point({ year, month: 1, day: 1 }, 'year', [])
  return weekday === undefined
    ? undefined
    : onDay(resolveWeekday(weekday, reference), weekday, ['year', 'month', 'day'])
}

function resolveMonthDay(stated: StatedDate, month: number, day: number, reference: ReferenceSpan) {
  const inYear = (year: number) => (day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined)
  const year = stated.year ?? chooseYear(inYear, stated.weekday, reference)
  return onDay(inYear(year), stated.weekday, impliedYear(stated))
}

function resolveMonth(stated: StatedDate, month: number, reference: ReferenceSpan): ResolvedPoint {
  const { third } = stated
  const day = third === undefined ? 1 : (third - 1) * daysInThird + 1
  const year = stated.year ?? chooseYear((candidate) => ({ year: candidate, month, day }), undefined, reference)
  const implied = impliedYear(stated)
  if (third === undefined) return point({ year, month, day }, 'month', implied)
  const last = third === 3 ? daysInMonth(year, month) : third * daysInThird
  return { ...point({ year, month, day }, 'day', [...implied, 'day']), last: { year, month, day: last } }
}

function resolveWeek(stated: StatedDate, week: number, reference: ReferenceSpan): ResolvedPoint | undefined {
  const year = stated.year ?? chooseYear((candidate) => mondayIn(candidate, week), undefined, reference)
  const monday = mondayIn(year, week)
  if (!monday) return undefined
  const number = toDayNumber(monday)
  const implied = impliedYear(stated)
  if (stated.weekday !== undefined) return onDay(fromDayNumber(number + stated.weekday - 1), stated.weekday, implied)
  return { ...point(monday, 'day', implied), last: fromDayNumber(number + 6) }
}

/** A week belongs to the year of its Thursday (ISO 8601), so that few years have a week 53. */
function mondayIn(year: number, week: number): CivilDay | undefined {
  const monday = mondayOfWeek(year, week)
  return fromDayNumber(monday + 3).year === year ? fromDayNumber(monday) : undefined
}

function impliedYear({ year }: StatedDate): ResolvedDate['implied'] {
  return year === undefined ? ['year'] : []
}

function onDay(day: CivilDay | undefined, weekday: number | undefined, implied: ResolvedDate['implied']) {
  if (!day) return undefined
  const weekdayMismatch = weekday !== undefined && weekdayOf(toDayNumber(day)) !== weekday
  return { ...point(day, 'day', implied), weekdayMismatch }
}

function point(
  first: CivilDay,
  precision: ResolvedPoint['precision'],
  implied: ResolvedDate['implied'],
): ResolvedPoint {
  return { first, last: first, precision, implied, weekdayMismatch: false }
}
