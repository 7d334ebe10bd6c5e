import { findDates } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'

/** A mark or a short word may stand before the day. */
const farthest = 4

/** The events of one line that semicolons part and that each open with their own day: `3 maj möte; 7 maj fika`; else the line whole. */
export function splitEvents(line: string, locale: Locale): readonly string[] {
  if (!line.includes(';')) return [line]
  const parts = line.split(';').map((part) => part.trim())
  return parts.every((part) => isEvent(part, locale)) ? parts : [line]
}

/** A day and what happens then. */
function isEvent(text: string, locale: Locale): boolean {
  const [day] = findDates(text, locale)
  const opens = day !== undefined && day.at <= farthest && day.from.day !== undefined && day.from.month !== undefined
  return opens && /\p{L}{2}/u.test(text.slice(day.end))
}
