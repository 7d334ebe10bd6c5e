import { opensWithTime } from '../dates/index.ts'
import type { Line, Locale } from '../model/index.ts'
import { classifyCalendarLine } from './classify-calendar-line.ts'

/** One may be a sentence's. */
const fewest = 2

/** Whether lines are a day alone over what happens at its hours, each in a line of its own. */
export function isDayOverHours([day, ...hours]: readonly Line[], locale: Locale): boolean {
  if (!day || hours.length < fewest || !hours.every(({ text }) => opensWithTime(text.trim(), locale))) return false
  return classifyCalendarLine(day.text.trim(), false, locale) === 'date'
}
