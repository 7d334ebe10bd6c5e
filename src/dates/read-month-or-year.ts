import type { StatedDate } from './date-mention.ts'
import { isPreceded } from './is-preceded.ts'
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
 * (`februari 2024`) or a word before it (`during March`), a year its cue (`år 2034`), or either a line of its own.
 * Undefined where none stands.
 */
export function readMonthOrYear(source: Source, at: number): Reading<PrintedDates> | undefined {
  return readMonths(source, at) ?? readCuedMonth(source, at) ?? readYearAlone(source, at)
}

/** `during March`, `in Jan.`: the word before it is no part of the mention. */
function readCuedMonth(source: Source, at: number): Reading<PrintedDates> | undefined {
  const month = readMonth(source, at)
  if (!month || month.value.needsDay || (month.value.isWord && !source.tokens[at]?.capital)) return undefined
  return isPreceded(source, at, 'periodCues')
    ? { value: { from: { month: month.value.month } }, next: month.next }
    : undefined
}

function readMonths(source: Source, at: number): Reading<PrintedDates> | undefined {
  const opener = readWord(source, at, 'rangeOpeners')
  const left = readMonthYear(source, opener ?? at)
  if (!left) return undefined
  const place = readConnector(source, left.next, opener !== undefined) ?? skipSlash(source, left.next)
  const right = place === undefined ? undefined : readMonthYear(source, place)
  const cued = opener === undefined && isPreceded(source, at, 'periodCues')
  if (right && (opener !== undefined || cued || left.value.year || right.value.year)) {
    const [from, to] = spreadYear(left.value, right.value)
    return { value: { from, to }, next: right.next }
  }
  const sure = opener === undefined && (left.value.year !== undefined || standsAlone(source.tokens, at, left.next))
  return sure ? { value: { from: left.value }, next: left.next } : undefined
}

/** `Oktober/November 2019`. */
const skipSlash = ({ tokens }: Source, at: number) => (tokens[at]?.text === '/' ? at + 1 : undefined)

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
