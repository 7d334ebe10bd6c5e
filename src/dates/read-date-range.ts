import type { StatedDate } from './date-mention.ts'
import { isForward } from './is-forward.ts'
import type { Needs, PrintedDate } from './printed-date.ts'
import type { PrintedDates } from './printed-dates.ts'
import { readConnector } from './read-connector.ts'
import { readDate } from './read-date.ts'
import { isIsoEnd } from './read-iso-date.ts'
import { type LooseDay, readLooseDay } from './read-loose-day.ts'
import { readWord } from './read-word.ts'
import { readYear } from './read-year.ts'
import { skipSpace } from './skip-space.ts'
import type { Reading, Source } from './source.ts'
import { spreadYear } from './spread-year.ts'
import { withDay } from './with-day.ts'

/**
 * Two days with what leads from one to the other: `13–15 mars`, `22 december - 11 januari`, `July 13 to 15`.
 * What is printed once for both stands in both. Undefined where no range stands.
 */
export function readDateRange(source: Source, at: number): Reading<PrintedDates> | undefined {
  const opener = readWord(source, at, 'rangeOpeners')
  const start = opener ?? at
  const opened = opener !== undefined
  const whole = readDate(source, start)
  return whole ? readFromDate(source, whole, opened) : readFromDay(source, start, opened)
}

/** `3 december –` …, then a date, or a day alone where the month stands first. */
function readFromDate(source: Source, left: Reading<PrintedDate>, opened: boolean): Reading<PrintedDates> | undefined {
  const iso = readIsoEnd(source, left)
  if (iso) return iso
  const place = readConnector(source, left.next, opened)
  if (place === undefined) return undefined
  const { monthFirst, stated } = left.value
  const right = readDate(source, place, monthFirst) ?? (monthFirst && readSecondDay(source, place, stated))
  if (!right || !isForward(left.value.stated, right.value.stated)) return undefined
  const [from, to] = spreadYear(left.value.stated, right.value.stated)
  const needs = jointNeeds(left.value.needs, right.value.needs)
  return { value: { from, to, ...(needs && { needs }) }, next: right.next }
}

/** `2024-03-02/03`: behind a date with the year first the day alone. */
function readIsoEnd(
  { tokens }: Source,
  { value: { stated }, next }: Reading<PrintedDate>,
): Reading<PrintedDates> | undefined {
  const [year, day] = [tokens[next - 5], tokens[next + 1]]
  if (year?.text.length !== 4 || year.value !== stated.year || !day || !isIsoEnd(tokens, next)) return undefined
  if (day.value <= (stated.day ?? 31) || day.value > 31) return undefined
  return { value: { from: stated, to: { ...stated, day: day.value } }, next: next + 2 }
}

/** Two dates bear each other out, but `1/3–1/2` is no more a range of days than `1/3` is a day, nor is a pair of scores. */
function jointNeeds(left: Needs | undefined, right: Needs | undefined): Needs | undefined {
  const strict = [left, right].find((needs) => needs === 'weekday' || needs === 'time')
  return strict ?? (left === 'line' && right === 'line' ? 'line' : undefined)
}

function readSecondDay(source: Source, at: number, left: StatedDate): Reading<PrintedDate> | undefined {
  const day = readLooseDay(source, at)
  if (!day || left.year !== undefined || left.month === undefined) return undefined
  const year = readYear(source, day.next)
  const stated = withDay({ month: left.month, ...(year && { year: year.value }) }, day.value)
  return { value: { stated, monthFirst: true, needs: undefined }, next: year?.next ?? day.next }
}

/** `13/14 maj`; with space around it only behind a weekday, `Sat 12th / Sun 13th Oct`. */
function skipSlash({ tokens }: Source, { value, next }: Reading<LooseDay>): number | undefined {
  if (tokens[next]?.text === '/') return next + 1
  const place = value.weekday === undefined ? next : skipSpace(tokens, next)
  return tokens[place]?.text === '/' ? skipSpace(tokens, place + 1) : undefined
}

/** `13 –` …, then a date that says the month of both. */
function readFromDay(source: Source, at: number, opened: boolean): Reading<PrintedDates> | undefined {
  const left = readLooseDay(source, at)
  if (!left) return undefined
  const place = skipSlash(source, left) ?? readConnector(source, left.next, opened)
  const right = place === undefined ? undefined : readDate(source, place)
  if (place === undefined || !right || right.value.monthFirst || jointNeeds(undefined, right.value.needs))
    return undefined
  // Three numbers and one mark (`4/13/1`) are no range.
  const mark = source.tokens[place - 1]
  if (mark?.kind === 'mark' && mark.text === source.tokens[place + 1]?.text) return undefined
  const to = right.value.stated
  const from = withDay(to, left.value)
  return isForward(from, to) ? { value: { from, to }, next: right.next } : undefined
}
