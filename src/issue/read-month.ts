import { findDates, isMonthName, mayHoldDates } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'

/** A line that names a month, and its year where printed, and no day. */
export interface MonthLine {
  /** The month as printed: `Oktober 2023`. */
  readonly text: string
  /** Nothing else stands in the line. */
  readonly alone: boolean
}

const longest = 60
/** In a title of so few words the name of a month needs nothing beside it to be one. */
const fewWords = 3

/** The one month that a title or line names; null where it names none, several, or a day. */
export function readMonth(line: string, locale: Locale): MonthLine | null {
  if (line.length > longest) return null
  if (!mayHoldDates(line, locale)) return null
  const [month, ...more] = findDates(line, locale)
  if (!month) return readTitle(line, locale)
  if (more.length > 0 || month.to || month.also) return null
  const { month: number, day, third } = month.from
  if (number === undefined || day !== undefined || third !== undefined) return null
  const rest = line.slice(0, month.at) + line.slice(month.end)
  return { text: month.text, alone: !/[\p{L}\p{N}]/u.test(rest) }
}

/** `Kalendarium mars`. */
function readTitle(line: string, locale: Locale): MonthLine | null {
  const words = line.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length > fewWords) return null
  const [found, ...more] = words.filter((word) => isMonthName(word.toLowerCase(), locale))
  return found && more.length === 0 && !/\d/.test(line) ? { text: found, alone: words.length === 1 } : null
}
