import { findDates } from '../dates/index.ts'
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
  const parts = line.includes(';') ? line.split(';').map((part) => part.trim()) : splitColumns(line, locale)
  return parts.every((part) => isEvent(part, locale)) ? parts : [line]
}

/** A column that opens with a day opens an event; the others go on with it. */
function splitColumns(line: string, locale: Locale): readonly string[] {
  const cells = gap.test(line) ? line.trim().split(gap) : [line]
  const parts: string[][] = []
  for (const cell of cells) {
    const open = parts.at(-1)
    if (open && !opensWithDay(cell, locale)) open.push(cell)
    else parts.push([cell])
  }
  return parts.map((cells) => cells.join('   '))
}

/** A day and what happens then. */
function isEvent(text: string, locale: Locale): boolean {
  const [day] = findDates(text, locale)
  return day !== undefined && opensWithDay(text, locale) && /\p{L}{2}/u.test(text.slice(day.end))
}

function opensWithDay(text: string, locale: Locale): boolean {
  const [day] = /\d/.test(text) ? findDates(text, locale) : []
  return day !== undefined && day.at <= farthest && day.from.day !== undefined && day.from.month !== undefined
}
