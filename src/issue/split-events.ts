import { type DateMention, findDates } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'

/** A mark or a short word may stand before the day. */
const farthest = 4
/** What parts columns. */
const gap = /\s{3,}/

/**
 * The events of one line that semicolons part, or that stand in columns beside each other, and that each open with their own day:
 * `3 maj möte; 7 maj fika`; else the line whole.
 */
export function splitEvents(line: string, locale: Locale): readonly string[] {
  // Most lines are one event, and need not be looked through for days.
  if (!line.includes(';') && !gap.test(line)) return [line]
  const parts = line.includes(';') ? line.split(';').map((part) => part.trim()) : splitColumns(line, locale)
  return parts.every((part) => isEvent(part, locale)) ? parts : [line]
}

/** A column that opens with a day opens an event; the others go on with it. */
function splitColumns(line: string, locale: Locale): readonly string[] {
  const parts: string[][] = []
  for (const cell of line.trim().split(gap)) {
    const open = parts.at(-1)
    if (open && !findOpeningDay(cell, locale)) open.push(cell)
    else parts.push([cell])
  }
  return parts.map((cells) => cells.join('   '))
}

/** A day and what happens then. */
function isEvent(text: string, locale: Locale): boolean {
  const day = findOpeningDay(text, locale)
  return day !== undefined && /\p{L}{2}/u.test(text.slice(day.end))
}

function findOpeningDay(text: string, locale: Locale): DateMention | undefined {
  const [day] = /\d/.test(text) ? findDates(text, locale) : []
  return day && day.at <= farthest && day.from.day !== undefined && day.from.month !== undefined ? day : undefined
}
