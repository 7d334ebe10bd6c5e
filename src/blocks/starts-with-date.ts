import { findDates } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'

/** A date stands at the start of a line, behind a weekday or an article at most. */
const farthest = 4
const head = 60

/** Whether a line opens with a day. */
export function startsWithDate(text: string, locale: Locale): boolean {
  const opening = text.slice(0, head)
  if (!/\d/.test(opening)) return false
  const first = findDates(opening, locale)[0]
  return first !== undefined && first.at <= farthest && (first.from.day !== undefined || first.from.week !== undefined)
}
