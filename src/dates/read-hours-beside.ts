import { readClock } from './read-clock.ts'
import { readConnector } from './read-connector.ts'
import type { PrintedTimes } from './read-time-range.ts'
import { skipComma } from './skip-comma.ts'
import type { Reading, Source } from './source.ts'
import { endsLine } from './stands-alone.ts'
import { toHours } from './to-hours.ts'

/** Earlier hours may be the goals of a match. */
const earliest = 6
/** Marks with which a clause ends. */
const ends = new Set([',', ';', ':', ')', '|', '–', '—'])

/**
 * Two full hours behind a day, which no word or mark makes a time: `lördag 14 september 11–15`. Only at the end of a clause, for other
 * numbers are those of what follows. Undefined where none stand.
 */
export function readHoursBeside(source: Source, at: number): Reading<PrintedTimes> | undefined {
  const { tokens } = source
  const place = skipComma(tokens, at)
  if (place === at || tokens[place - 1]?.kind === 'line') return undefined
  const left = readClock(source, place)
  const end = left && readConnector(source, left.next, false)
  const right = end === undefined ? undefined : readClock(source, end)
  if (!left || !right || left.value.hour < earliest || right.value.hour <= left.value.hour) return undefined
  const mark = tokens[right.next]?.text ?? ''
  const behind = tokens[right.next]?.kind === 'space' ? (tokens[right.next + 1]?.text ?? '') : mark
  return ends.has(behind) || endsLine(tokens, right.next)
    ? { value: toHours(left.value, right.value), next: right.next }
    : undefined
}
