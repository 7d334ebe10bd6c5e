import type { StatedDate } from './date-mention.ts'
import { isPreceded } from './is-preceded.ts'
import type { PrintedDates } from './printed-dates.ts'
import { readConnector } from './read-connector.ts'
import { type LooseDay, readLooseDay } from './read-loose-day.ts'
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
  const day = readTrustedDay(source, at)
  if (!day) return undefined
  const place = readConnector(source, day.next, false)
  const end = place === undefined ? undefined : readTrustedDay(source, place)
  const to = end && end.value.day > day.value.day ? end : undefined
  const dates = { from: toStated(day.value), ...(to && { to: toStated(to.value) }) }
  const next = to?.next ?? day.next
  const times = readTimeBeside(source, next)
  if (times) return { value: withTimes(dates, times.value), next: times.next }
  const sure = endsClause(source.tokens, next) || (day.value.weekday !== undefined && day.value.ordinal)
  return sure ? { value: dates, next } : undefined
}

/** The ordinal alone is enough behind a preposition: `on 24th`. */
function readTrustedDay(source: Source, at: number): Reading<LooseDay> | undefined {
  const day = readLooseDay(source, at)
  if (!day || day.value.inWords || day.value.day > lastDay) return undefined
  return day.value.trusted || (day.value.ordinal && isPreceded(source, at, 'dateLinks')) ? day : undefined
}

function toStated({ day, weekday }: LooseDay): StatedDate {
  return { day, ...(weekday && { weekday }) }
}

function endsClause(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next]
  if (after === undefined || after.kind === 'line' || after.kind === 'blank') return true
  const behind = tokens[next + 1]?.kind
  return /^[.,;:!?)\]]$/u.test(after.text) && behind !== 'number' && behind !== 'word'
}
