/** A day of the calendar; months and days count from 1. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const millisecondsADay = 86_400_000

/** The number of days of a month 1–12; 0 for a month that is none. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0)
}

/** The calendar repeats after so many years and days. */
const cycle = { years: 400, days: 146_097 }

/** Days since 1970-01-01, negative before; only for days that exist. */
export function toDayNumber({ year, month, day }: CivilDay): number {
  // Years before 100 would be taken for those of the last century.
  if (year < 100) return toDayNumber({ year: year + cycle.years, month, day }) - cycle.days
  return Date.UTC(year, month - 1, day) / millisecondsADay
}

/** The day of a number of days since 1970-01-01. */
export function fromDayNumber(number: number): CivilDay {
  const date = new Date(number * millisecondsADay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The weekday of a number of days since 1970-01-01, a Thursday; 1 is Monday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The Monday of an ISO week, as a number of days since 1970-01-01: week 1 is the one with 4 January (ISO 8601 § 2.2.10). */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = toDayNumber({ year, month: 1, day: 4 })
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}
