import type { StatedDate } from './date-mention.ts'
import type { PrintedDates } from './printed-dates.ts'
import { readConnector } from './read-connector.ts'
import { readMonth } from './read-month.ts'
import { readWord } from './read-word.ts'
import { readFullYear, readYear } from './read-year.ts'
import type { Reading, Source } from './source.ts'
import { spreadYear } from './spread-year.ts'
import { standsAlone } from './stands-alone.ts'

/**
 * A month without a day or a year without a month. Both are ordinary words and numbers, so that a month needs its year
 * (`februari 2024`), a year its cue (`år 2034`), or either a line of its own. Undefined where none stands.
 */
export function readMonthOrYear(source: Source, at: number): Reading<PrintedDates> | undefined {
  return readMonths(source, at) ?? readYearAlone(source, at)
}

function readMonths(source: Source, at: number): Reading<PrintedDates> | undefined {
  const opener = readWord(source, at, 'rangeOpeners')
  const left = readMonthYear(source, opener ?? at)
  if (!left) return undefined
  const place = readConnector(source, left.next, opener !== undefined)
  const right = place === undefined ? undefined : readMonthYear(source, place)
  if (right && (opener !== undefined || left.value.year || right.value.year)) {
    const [from, to] = spreadYear(left.value, right.value)
    return { value: { from, to }, next: right.next }
  }
  const sure = opener === undefined && (left.value.year !== undefined || standsAlone(source.tokens, at, left.next))
  return sure ? { value: { from: left.value }, next: left.next } : undefined
}

function readMonthYear(source: Source, at: number): Reading<StatedDate> | undefined {
  const month = readMonth(source, at)
  if (!month || month.value.needsDay) return undefined
  const year = readYear(source, month.next)
  if (!year && month.value.abbreviation) return undefined
  return { value: { month: month.value.month, ...(year && { year: year.value }) }, next: year?.next ?? month.next }
}

function readYearAlone(source: Source, at: number): Reading<PrintedDates> | undefined {
  const cue = readWord(source, at, 'yearCues')
  const year = readFullYear(source, cue ?? at)
  if (!year) return undefined
  const sure = cue !== undefined || standsAlone(source.tokens, at, year.next)
  return sure ? { value: { from: { year: year.value } }, next: year.next } : undefined
}
