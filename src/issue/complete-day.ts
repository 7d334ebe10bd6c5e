import { readOpeningDay } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'

/** The line with the month that stands above it written behind its day, as if it were printed there: `13 oktober 2023 Fåglar`. */
export function completeDay(text: string, month: string, locale: Locale): string {
  const day = readOpeningDay(text, locale)
  return day ? `${day.text} ${month}${text.slice(day.text.length)}` : text
}
