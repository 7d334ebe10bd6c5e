import { findDates } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'

/** Whether a line is dates and hardly anything else. */
export function isDateAlone(text: string, locale: Locale): boolean {
  if (!/\d/.test(text) || text.length > 60) return false
  const mentions = findDates(text, locale)
  const covered = mentions.reduce((sum, mention) => sum + mention.text.length, 0)
  return (
    covered > text.length * 0.7 && !isNamed(mentions.reduce((rest, mention) => rest.replace(mention.text, ' '), text))
  )
}

/** "Dugnad 3. og 4. mai": a name stands before the days. */
const isNamed = (rest: string) => /^\s*\p{Lu}\p{L}{3,}\s/u.test(rest)
