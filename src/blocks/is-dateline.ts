import { findDateAlone } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'

const longest = 50

/** Whether a line is a day, month or year and nothing else, or that behind one label: "9. juni 2010", "Dateline: April 30, 1993". */
export function isDateline(line: string, locale: Locale): boolean {
  const text = line.trim()
  if (text.length > longest || !/\d/.test(text)) return false
  const rest = /^\p{L}+:\s*(.*)$/u.exec(text)?.[1] ?? text
  const from = findDateAlone(rest, locale)?.from
  return from?.month !== undefined && from.year !== undefined
}
