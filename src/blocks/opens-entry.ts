import type { ListItem, Locale } from '../model/index.ts'
import { readOpeningDay } from './read-opening-day.ts'
import { readableItem } from './readable-item.ts'
import { startsWithDate } from './starts-with-date.ts'

/** Whether a list's item opens with a day; below a month, also with the day's number alone, which may be the counter of the list. */
export function opensEntry(item: ListItem, month: boolean, locale: Locale): boolean {
  const line = [readableItem(item, month, locale), ...item.text.slice(1)].join(' ')
  return startsWithDate(line, locale) || (month && readOpeningDay(line, locale) !== null)
}
