import type { Locale } from '../model/index.ts'
import { findDates } from './find-dates.ts'

/** A mark may stand before the time of a line. */
const farthest = 3

/** Hours and minutes alone, which are a time below a day. */
const bare = /^\P{L}{0,3}?(?:[01]?\d|2[0-4])[.:][0-5]\d(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?\s+\p{L}{3}/u

/** Whether a line below a day is a time of it and what happens then: `kl. 9.30 Morgenmad`. */
export function opensWithTime(text: string, locale: Locale): boolean {
  if (!/^\P{L}*(?:\p{L}{1,4}\.?\s)?\d/u.test(text)) return false
  const [time] = findDates(text, locale)
  if (time?.from.day === undefined && bare.test(text)) return true
  if (time?.from.hour === undefined || time.from.day !== undefined || time.at > farthest) return false
  return /\p{L}{3}/u.test(text.slice(time.end))
}
