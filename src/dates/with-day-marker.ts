import type { ListItem, Locale } from '../model/index.ts'
import { isMonthName } from './is-month-name.ts'
import { isWeekMarker } from './is-week-marker.ts'

/** A list item's first line, with the marker before it where that is no counter but part of a day or week: `3. April`, below a month `13. Vögel`, `v. 38`. */
export function withDayMarker({ marker, text }: ListItem, month: boolean, locale: Locale): string {
  const line = text[0] ?? ''
  if (marker === '') return line
  if (isWeekMarker(marker, line, locale)) return `${marker} ${line}`
  if (!/^\d+\.$/.test(marker)) return line
  const word = /^\p{L}+/u.exec(line)?.[0].toLowerCase() ?? ''
  return month || isMonthName(word, locale) ? `${marker} ${line}` : line
}
