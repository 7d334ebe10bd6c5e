import { findDates } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'

/** Whether a line is dates and hardly anything else. */
export function isDateAlone(text: string, locale: Locale): boolean {
  if (!/\d/.test(text) || text.length > 60) return false
  const covered = findDates(text, locale).reduce((sum, mention) => sum + mention.text.length, 0)
  return covered > text.length * 0.7
}
