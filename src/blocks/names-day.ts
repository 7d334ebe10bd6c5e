import { findDates } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'

/** Longer lines are prose. */
const longest = 120

/** Whether a line names one day, wherever it stands in it, or several that nothing parts: `Styrelsemöte tisdag den 7 december`. */
export function namesDay(line: string, locale: Locale): boolean {
  if (line.length > longest || !/\d/.test(line)) return false
  const days = findDates(line, locale).filter(({ from }) => from.day !== undefined)
  const isApart = days.some(({ at }, place) => place > 0 && /[^\s,;&]/.test(line.slice(days[place - 1]?.end, at)))
  return days.length > 0 && !isApart && days.every(({ from }) => from.month !== undefined)
}
