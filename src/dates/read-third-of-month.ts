import type { PrintedDates } from './printed-dates.ts'
import { readDay } from './read-day.ts'
import { readMonth } from './read-month.ts'
import { readWord } from './read-word.ts'
import { readYear } from './read-year.ts'
import { skipSpace } from './skip-space.ts'
import type { Reading, Source } from './source.ts'

const thirds = [
  [1, 'earlyWords'],
  [2, 'midWords'],
  [3, 'lateWords'],
] as const

/** The beginning, the middle or the end of a month: `early March`, `Ende April 2014`. Undefined where none stands. */
export function readThirdOfMonth(source: Source, at: number): Reading<PrintedDates> | undefined {
  for (const [third, words] of thirds) {
    const next = readWord(source, at, words)
    const month = next === undefined ? undefined : readMonth(source, next)
    if (next === undefined || !month || month.value.needsDay) continue
    if (month.value.isWord && !source.tokens[next]?.capital) continue
    const year = readYear(source, month.next)
    // `late May 5`, `Ende Mai 5 Tage`.
    if (!year && readDay(source, skipSpace(source.tokens, month.next))) continue
    const from = { month: month.value.month, third, ...(year && { year: year.value }) }
    return { value: { from }, next: year?.next ?? month.next }
  }
  return undefined
}
