import type { StatedDate } from './date-mention.ts'
import { isPreceded } from './is-preceded.ts'
import { matchWord } from './match-word.ts'
import type { PrintedDates } from './printed-dates.ts'
import { readDay } from './read-day.ts'
import { readWord } from './read-word.ts'
import { readYear } from './read-year.ts'
import { skipSpace } from './skip-space.ts'
import type { Reading, Source } from './source.ts'
import { standsAlone } from './stands-alone.ts'

const last = 4
const months = 3

/**
 * A quarter of a year as its first and its last month: `Q3 2018`, `the third quarter of 2018`. Without its year only behind
 * a word such as `during`, or in words on a line of its own (`Q3` may head a question). Undefined where none stands.
 */
export function readQuarter(source: Source, at: number): Reading<PrintedDates> | undefined {
  const sign = readSign(source, at)
  const quarter = sign ?? readOrdinal(source, at)
  if (!quarter) return undefined
  const place = skipSpace(source.tokens, quarter.next)
  const link = readWord(source, place, 'partLinks')
  const year = readYear(source, link ?? quarter.next)
  const alone = sign === undefined && standsAlone(source.tokens, at, quarter.next)
  if (!year && !alone && !isPreceded(source, at, 'periodCues')) return undefined
  const shared: StatedDate = year ? { year: year.value } : {}
  const month = (quarter.value - 1) * months + 1
  const value = { from: { ...shared, month }, to: { ...shared, month: month + months - 1 } }
  return { value, next: year?.next ?? quarter.next }
}

function readSign(source: Source, at: number): Reading<number> | undefined {
  const next = matchWord(source, at, 'quarterSigns')
  const number = next === undefined ? undefined : source.tokens[next]
  if (next === undefined || number?.text.length !== 1 || !isQuarter(number.value)) return undefined
  return { value: number.value, next: next + 1 }
}

function readOrdinal(source: Source, at: number): Reading<number> | undefined {
  const day = readDay(source, readWord(source, at, 'dayArticles') ?? at)
  if (!day?.value.ordinal || !isQuarter(day.value.day)) return undefined
  const next = matchWord(source, skipSpace(source.tokens, day.next), 'quarterNouns')
  return next === undefined ? undefined : { value: day.value.day, next }
}

function isQuarter(number: number): boolean {
  return number >= 1 && number <= last
}
