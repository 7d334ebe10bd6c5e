import { readOpeningDay, withDayMarker } from '../dates/index.ts'
import type { ListItem, Locale } from '../model/index.ts'
import { startsWithDate } from './starts-with-date.ts'

/** Whether a list's item opens with a day; below a month, also with the day's number alone, which may be the counter of the list. */
export function opensEntry(item: ListItem, month: boolean, locale: Locale): boolean {
  const line = [withDayMarker(item, month, locale), ...item.text.slice(1)].join(' ')
  return startsWithDate(line, locale) || (month && readOpeningDay(line, locale)?.titled === true)
}
