import type { PrintedDates } from './printed-dates.ts'
import { readDate } from './read-date.ts'
import { readDateRange } from './read-date-range.ts'
import { readDayList } from './read-day-list.ts'
import { readMonthDayList } from './read-month-day-list.ts'
import type { Reading, Source } from './source.ts'

/** The dates at a piece: a list of days, else a range, else one date. The longest comes first, for the others begin alike. */
export function readDates(source: Source, at: number): Reading<PrintedDates> | undefined {
  return readDayList(source, at) ?? readMonthDayList(source, at) ?? readDateRange(source, at) ?? readOne(source, at)
}

function readOne(source: Source, at: number): Reading<PrintedDates> | undefined {
  const date = readDate(source, at)
  if (!date) return undefined
  const { stated, needs } = date.value
  return { value: { from: stated, ...(needs && { needs }) }, next: date.next }
}
