import { findDates } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'
import { namesDay } from './names-day.ts'

/** Whether a line names its day behind a mark, or at its end, as one announces an event: `Grundkurs, 18 september, Stockholm`. */
export function endsWithDay(line: string, locale: Locale): boolean {
  if (!namesDay(line, locale)) return false
  const day = findDates(line, locale).find(({ from }) => from.day !== undefined)
  return day !== undefined && (/[,:(–—-]\s*$/.test(line.slice(0, day.at)) || /^[\s)]*$/.test(line.slice(day.end)))
}
