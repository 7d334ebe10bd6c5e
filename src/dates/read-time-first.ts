import type { PrintedDates } from './printed-dates.ts'
import { readDates } from './read-dates.ts'
import { readTimeBeside } from './read-time-beside.ts'
import { readTimeRange } from './read-time-range.ts'
import { readLoneWeekday } from './read-weekday-time.ts'
import { readWord } from './read-word.ts'
import { skipSpace } from './skip-space.ts'
import type { Reading, Source } from './source.ts'
import { withTimes } from './with-times.ts'

const marks = new Set([',', '(', '·', '∙', '•', '|'])

/**
 * A time, with the date behind it where one stands on the same line: `18:00 den 24 april 2021`, `klockan 9 på lördag`.
 * Undefined where no time stands.
 */
export function readTimeFirst(source: Source, at: number): Reading<PrintedDates> | undefined {
  const times = readTimeRange(source, at, false)
  if (!times) return undefined
  const day = readDayBehind(source, times.next)
  // A day with a time of its own begins something new.
  if (!day || day.value.needs === 'weekday' || readTimeBeside(source, day.next)) return times
  return { value: withTimes(day.value, times.value), next: day.next }
}

function readDayBehind(source: Source, at: number): Reading<PrintedDates> | undefined {
  const { tokens } = source
  const place = skipSpace(tokens, at)
  const next = marks.has(tokens[place]?.text ?? '') ? skipSpace(tokens, place + 1) : place
  if (next === at || tokens[place - 1]?.kind === 'line' || tokens[next - 1]?.kind === 'line') return undefined
  const linked = readWord(source, next, 'dateLinks') ?? next
  const dates = readDates(source, next) ?? readDates(source, linked)
  if (dates) return dates
  const weekday = readLoneWeekday(source, linked)
  return weekday && { value: { from: { weekday: weekday.value } }, next: weekday.next }
}
