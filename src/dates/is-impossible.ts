import { daysInMonth } from './civil-day.ts'
import type { StatedDate } from './date-mention.ts'

const leapYear = 2000
/** 28 December lies in the last week of every year (ISO 8601). */
const longestYear = 53

/** Whether no calendar has such a day; 29 February without a year is possible. */
export function isImpossible({ year, month, day, week }: StatedDate): boolean {
  if (week !== undefined) return week < 1 || week > longestYear
  return day !== undefined && (day < 1 || day > (month === undefined ? 31 : daysInMonth(year ?? leapYear, month)))
}
