import type { ListItem, Locale } from '../model/index.ts'
import { readOpeningDay } from './read-opening-day.ts'
import { startsWithDate } from './starts-with-date.ts'

/** Whether a list's item opens with a day; below a month, also with the day's number alone, which may be the counter of the list. */
export function opensEntry({ marker, text }: ListItem, month: boolean, locale: Locale): boolean {
  const line = text.join(' ')
  return (
    startsWithDate(line, locale) ||
    (month && readOpeningDay(/\d/.test(marker) ? `${marker} ${line}` : line, locale) !== null)
  )
}
