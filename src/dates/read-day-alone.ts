import type { PrintedDates } from './printed-dates.ts'
import { readLooseDay } from './read-loose-day.ts'
import { readTimeBeside } from './read-time-beside.ts'
import type { Reading, Source } from './source.ts'
import type { Token } from './tokenize.ts'
import { withTimes } from './with-times.ts'

const lastDay = 31

/**
 * A day without month behind its article or weekday: `den 16:e`, `Tuesday the 19th`. A noun behind it makes something
 * else of the number (`the 19th century`), so that the clause or line must end with it, or a time follow.
 * Undefined where none stands.
 */
export function readDayAlone(source: Source, at: number): Reading<PrintedDates> | undefined {
  const day = readLooseDay(source, at)
  if (!day?.value.trusted || day.value.inWords || day.value.day > lastDay) return undefined
  const { weekday } = day.value
  const dates: PrintedDates = { from: { day: day.value.day, ...(weekday && { weekday }) } }
  const times = readTimeBeside(source, day.next)
  if (times) return { value: withTimes(dates, times.value), next: times.next }
  const sure = endsClause(source.tokens, day.next) || (weekday !== undefined && day.value.ordinal)
  return sure ? { value: dates, next: day.next } : undefined
}

function endsClause(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next]
  if (after === undefined || after.kind === 'line' || after.kind === 'blank') return true
  const behind = tokens[next + 1]?.kind
  return /^[.,;:!?)\]]$/u.test(after.text) && behind !== 'number' && behind !== 'word'
}
