import type { Line, Locale } from '../model/index.ts'
import { isMonthAlone } from './is-month-alone.ts'
import { isProgramme } from './is-programme.ts'

/** Whether lines are months, each alone in its line over days of its own; the first has so many at least. */
export function opensMonths(lines: readonly Line[], fewest: number, locale: Locale): boolean {
  const months: Line[][] = []
  for (const line of lines) {
    if (isMonthAlone(line.text.trim(), locale)) months.push([])
    else if (months.length === 0) return false
    else months.at(-1)?.push(line)
  }
  return (
    months.length > 0 &&
    months.every((days, at) => isProgramme(days, at === 0 && months.length === 1 ? fewest : 1, locale))
  )
}
