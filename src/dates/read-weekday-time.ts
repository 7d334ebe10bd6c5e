import { isPreceded } from './is-preceded.ts'
import type { PrintedDates } from './printed-dates.ts'
import { readTimeBeside } from './read-time-beside.ts'
import { readWeekday } from './read-weekday.ts'
import type { Reading, Source } from './source.ts'

/** A weekday and its time: `torsdag kl 18`. Undefined where none stands, and where the weekday comes again and again. */
export function readWeekdayTime(source: Source, at: number): Reading<PrintedDates> | undefined {
  const weekday = readLoneWeekday(source, at)
  const times = weekday && readTimeBeside(source, weekday.next)
  if (!times) return undefined
  const { from, to } = times.value
  return { value: { from: { weekday: weekday.value, ...from }, ...(to && { to }) }, next: times.next }
}

/**
 * A weekday that stands for one day. Shortened names are words of other meanings in many languages (`man`, `so`, `sun`),
 * so that only full ones count.
 */
export function readLoneWeekday(source: Source, at: number): Reading<number> | undefined {
  const weekday = readWeekday(source, at)
  if (!weekday || weekday.value.recurring || weekday.value.abbreviation) return undefined
  return isPreceded(source, at, 'recurringCues') ? undefined : { value: weekday.value.weekday, next: weekday.next }
}
