import { readOpeningDay } from '../dates/index.ts'
import type { Line, Locale } from '../model/index.ts'

/** Whether lines below a month open with its days, in their order: no list that merely counts. */
export function isProgramme(lines: readonly Line[], fewest: number, locale: Locale): boolean {
  const days = lines.map((line) => readOpeningDay(line.text.replace(/^\s*[^\p{L}\p{N}\s]+\s+/u, '').trim(), locale))
  const found = days.flatMap((opening) => (opening?.titled ? [opening.day] : []))
  const ascending = found.every((day, at) => day >= (found[at - 1] ?? 0))
  const counted = found.length > 1 && found.every((day, at) => day === at + 1)
  return found.length >= fewest && found.length === days.length && ascending && !counted
}
