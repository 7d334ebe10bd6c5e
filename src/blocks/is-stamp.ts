import { findDates } from '../dates/index.ts'
import type { Block, Locale } from '../model/index.ts'
import { textOf } from './text-of.ts'

const mostWords = 10

/**
 * Whether a line says on which day the issue was published, in the month that the masthead above it names: `Publisert av redaktøren
 * den 09.09.21.` A day of another month is that of a later change.
 */
export function isStamp(block: Block, above: Block | undefined, locale: Locale): boolean {
  if (block.lines.length > 1 || block.type !== 'unmarked' || !above) return false
  const text = textOf(block)
  const word = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
  if (!locale.dates.stampCues.includes(word) || text.split(/\s+/).length > mostWords) return false
  const [date] = findDates(text, locale)
  if (date?.from.day === undefined || date.from.year === undefined) return false
  return findDates(textOf(above), locale).some(
    ({ from }) => from.year === date.from.year && from.month === date.from.month,
  )
}
