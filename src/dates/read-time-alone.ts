import type { Locale } from '../model/index.ts'
import { findDates } from './find-dates.ts'
import { isTimeOnly } from './is-time-only.ts'

const longest = 40

/** The time that a line is and nothing else, a label of time without its colon before it aside: `kl. 18–20`, `Start kl 14.00`; null where it is more. */
export function readTimeAlone(text: string, locale: Locale): string | null {
  if (text.length > longest || !/\d/.test(text)) return null
  const word = /^\p{L}+(?=\s)/u.exec(text)?.[0] ?? ''
  const value = locale.cues.timeLabels.includes(word.toLowerCase()) ? text.slice(word.length).trim() : text
  const [time, ...more] = findDates(value, locale)
  const alone = time !== undefined && more.length === 0 && time.text.length >= value.length - 1
  return alone && time.from.hour !== undefined && isTimeOnly(time.from) ? value : null
}
