import { isPreceded } from './is-preceded.ts'
import type { PrintedDates } from './printed-dates.ts'
import { readConnector } from './read-connector.ts'
import { readTimeBeside } from './read-time-beside.ts'
import { readWeekday } from './read-weekday.ts'
import type { Reading, Source } from './source.ts'

const longestPair = 8

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
  const recurs = isPreceded(source, at, 'recurringCues') || endsPair(source, at)
  return recurs ? undefined : { value: weekday.value.weekday, next: weekday.next }
}

/** The second of two weekdays (`måndag–fredag kl 9–16`) is no day by itself. */
function endsPair(source: Source, at: number): boolean {
  // A weekday, a connector and the white space around it are this long at most; a bound keeps the search linear.
  for (let before = at - 2; before >= Math.max(0, at - longestPair); before -= 1) {
    const weekday = readWeekday(source, before)
    if (weekday) return readConnector(source, weekday.next, true) === at
  }
  return false
}
