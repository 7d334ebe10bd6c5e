import type { StatedDate } from './date-mention.ts'
import type { PrintedDates } from './printed-dates.ts'
import { readDate } from './read-date.ts'
import { readDay } from './read-day.ts'
import { readWord } from './read-word.ts'
import { readYear } from './read-year.ts'
import { skipComma } from './skip-comma.ts'
import type { Reading, Source } from './source.ts'

/** More days behind a month than this are a table; the bound keeps the search linear. */
const longest = 12

/** Separate days behind their month: `December 8, 9 and 10, 1995`. Undefined where no such list stands. */
export function readMonthDayList(source: Source, at: number): Reading<PrintedDates> | undefined {
  const first = readDate(source, at)
  if (!first?.value.monthFirst || first.value.stated.year !== undefined) return undefined
  const { month = 0, day = 0 } = first.value.stated
  const days: number[] = [day]
  let next = first.next
  while (days.length < longest) {
    const conjunction = readWord(source, skipComma(source.tokens, next), 'conjunctions')
    const comma = source.tokens[next]?.text === ',' ? skipComma(source.tokens, next) : undefined
    const more = readMore(source, conjunction ?? comma, days)
    if (!more) return undefined
    days.push(more.value)
    next = more.next
    if (conjunction !== undefined) return close(source, next, first.value.stated, days.slice(1), month)
  }
  return undefined
}

/** The days of one month stand in their order. */
function readMore(source: Source, at: number | undefined, days: readonly number[]): Reading<number> | undefined {
  const day = at === undefined ? undefined : readDay(source, at)
  const last = days.at(-1) ?? 0
  return day && !day.value.inWords && day.value.day > last ? { value: day.value.day, next: day.next } : undefined
}

function close(
  source: Source,
  next: number,
  first: StatedDate,
  others: readonly number[],
  month: number,
): Reading<PrintedDates> {
  const year = readYear(source, next)
  const shared = year && { year: year.value }
  const also = others.map((day) => ({ month, day, ...shared }))
  return { value: { from: { ...first, ...shared }, also }, next: year?.next ?? next }
}
