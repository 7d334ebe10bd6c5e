import type { ListItem, Locale } from '../model/index.ts'

/** A list item's first line, with the marker before it where that is no counter but the day of a date: `3. April`, below a month `13. Vögel`. */
export function withDayMarker({ marker, text }: ListItem, month: boolean, { dates }: Locale): string {
  const line = text[0] ?? ''
  const word = /^\p{L}+/u.exec(line)?.[0].toLowerCase() ?? ''
  const isDay = /^\d+\.$/.test(marker) && (month || dates.months.some((names) => names.includes(word)))
  return isDay ? `${marker} ${line}` : line
}
