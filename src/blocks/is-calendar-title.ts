import type { Locale } from '../model/index.ts'
import { isCue } from './is-cue.ts'

/** Whether a title announces a calendar, by itself or with the month or year it is for: `Kalendarium oktober 2023`. */
export function isCalendarTitle(title: string, { cues, dates }: Locale): boolean {
  if (title.length > 80) return false
  if (isCue(title, cues.calendar)) return true
  const words = title.split(/\s+/).filter((word) => {
    const bare = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    return !/^(?:19|20)\d\d$/.test(bare) && !dates.months.some((names) => names.includes(bare))
  })
  return words.length > 0 && isCue(words.join(' '), cues.calendar)
}
