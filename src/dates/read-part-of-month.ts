import { daysInMonth, fromDayNumber, mondayOfWeek, toDayNumber, weekdayOf } from './civil-day.ts'
import type { StatedDate } from './date-mention.ts'
import type { PrintedDates } from './printed-dates.ts'
import { readDay } from './read-day.ts'
import { readMonth } from './read-month.ts'
import { readWord } from './read-word.ts'
import { readYear } from './read-year.ts'
import { skipSpace } from './skip-space.ts'
import type { Reading, Source } from './source.ts'

/**
 * A day or week of a month by its place in it: `the last day of October 2015`, `första veckan i maj 2014`,
 * `the fifth last day of May`. A week needs
 * its year, and so does the last day of February, for without it they cannot be told. Undefined where none stands.
 */
export function readPartOfMonth(source: Source, at: number): Reading<PrintedDates> | undefined {
  const place = readPlace(source, readWord(source, at, 'dayArticles') ?? at)
  const day = place && readWord(source, place.next, 'dayNouns')
  const noun = day ?? (place && readWord(source, place.next, 'weekNouns'))
  const link = noun === undefined ? undefined : readWord(source, noun, 'partLinks')
  const month = link === undefined ? undefined : readMonth(source, link)
  if (!place || !month) return undefined
  const year = readYear(source, month.next)
  const find = day === undefined ? weekAt : dayAt
  const from = find(place.value, month.value.month, year?.value)
  return from && { value: { from }, next: year?.next ?? month.next }
}

/** The place in the month from 1 on, or from its end: -1 is the last, -2 the `second last`. */
function readPlace(source: Source, at: number): Reading<number> | undefined {
  const last = readWord(source, at, 'lastWords')
  if (last !== undefined) return { value: -1, next: last }
  const ordinal = readDay(source, at)
  if (!ordinal?.value.ordinal) return undefined
  const next = skipSpace(source.tokens, ordinal.next)
  const fromEnd = readWord(source, next, 'lastWords')
  return { value: fromEnd === undefined ? ordinal.value.day : -ordinal.value.day, next: fromEnd ?? next }
}

function dayAt(place: number, month: number, year: number | undefined): StatedDate | undefined {
  const february = 2
  if (place < 0 && month === february && year === undefined) return undefined
  const commonYear = 2001
  const day = place < 0 ? daysInMonth(year ?? commonYear, month) + 1 + place : place
  return { month, day, ...(year !== undefined && { year }) }
}

/** Only whole weeks count: the first begins on the month's first Monday, the last ends on its last Sunday. */
function weekAt(place: number, month: number, year: number | undefined): StatedDate | undefined {
  if (year === undefined) return undefined
  const first = toDayNumber({ year, month, day: 1 })
  const length = daysInMonth(year, month)
  const firstMonday = first + ((8 - weekdayOf(first)) % 7)
  const lastMonday = first + length - 7 - (weekdayOf(first + length - 1) % 7)
  const monday = place < 0 ? lastMonday + (place + 1) * 7 : firstMonday + (place - 1) * 7
  if (monday < first || monday > first + length - 1) return undefined
  const weekYear = fromDayNumber(monday + 3).year
  return { year: weekYear, week: (monday - mondayOfWeek(weekYear, 1)) / 7 + 1 }
}
