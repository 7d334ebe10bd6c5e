import { findDates } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'
import { isCue } from './is-cue.ts'

/** Whether a title announces a calendar, by itself or with the month or year it is for: `Kalendarium oktober 2023`. */
export function isCalendarTitle(title: string, locale: Locale): boolean {
  const { calendar } = locale.cues
  if (isCue(title, calendar)) return true
  const [period] = findDates(title, locale)
  if (!period || period.from.day !== undefined) return false
  return isCue(title.slice(0, period.at) + title.slice(period.end), calendar)
}
