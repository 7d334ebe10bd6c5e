import type { StatedDate } from './date-mention.ts'
import type { PrintedDate } from './printed-date.ts'
import { readDay } from './read-day.ts'
import { readMonth } from './read-month.ts'
import { readWord } from './read-word.ts'
import { readYear } from './read-year.ts'
import { skipComma } from './skip-comma.ts'
import type { Reading, Source } from './source.ts'
import { startsLine } from './stands-alone.ts'

/**
 * A day behind its month's name, with the year where printed: `March 10`, `Dec. 31st`, `January 7, 2014`.
 * In a language that does not write so, only at the start of a line, with a year, or where `trusted` says that a weekday
 * stands before. Undefined where none stands.
 */
export function readMonthDay(source: Source, at: number, trusted: boolean): Reading<PrintedDate> | undefined {
  const { tokens, lexicon } = source
  const month = readMonth(source, at)
  if (!month) return undefined
  const comma = tokens[month.next]?.text === ','
  const place = skipComma(tokens, month.next)
  const day = readDay(source, readWord(source, place, 'dayArticles') ?? place)
  if (!day || (comma && !day.value.ordinal) || goesOn(source, day.next)) return undefined
  const year = readYear(source, day.next)
  const sign = trusted || day.value.ordinal || year !== undefined || startsLine(tokens, at)
  if (month.value.isWord && !tokens[at]?.capital && !sign) return undefined
  if (!lexicon.monthBeforeDay && !trusted && !year && !startsLine(tokens, at)) return undefined
  const stated: StatedDate = { day: day.value.day, month: month.value.month, ...(year && { year: year.value }) }
  return { value: { stated, monthFirst: true, needs: undefined }, next: year?.next ?? day.next }
}

/** The number is not a day but the start of a time, a decimal or a longer word. */
function goesOn({ tokens }: Source, next: number): boolean {
  const after = tokens[next]
  if (after?.kind === 'word' || after?.kind === 'number') return true
  return [':', '.', ','].includes(after?.text ?? '') && tokens[next + 1]?.kind === 'number'
}
