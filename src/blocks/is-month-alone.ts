import { findDates } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'

const longest = 30

/** Whether a line is a month, with or without its year, and nothing else: `Oktober`, `— March 2024 —`. */
export function isMonthAlone(text: string, locale: Locale): boolean {
  if (text.length > longest || !/\p{L}{3}/u.test(text)) return false
  const [month, ...more] = findDates(text, locale)
  if (!month || more.length > 0 || month.to || month.also) return false
  const { from } = month
  const rest = text.slice(0, month.at) + text.slice(month.end)
  return from.month !== undefined && from.day === undefined && from.third === undefined && !/[\p{L}\p{N}]/u.test(rest)
}
