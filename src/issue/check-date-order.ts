import type { Block, Diagnostic, Locale } from '../model/index.ts'

/** Day and month in digits, in either order. */
const pair = /(?<![\p{L}\p{N}/.,-])(\d{1,2})\/(\d{1,2})(?![\p{N}]|\/\d{1,2}\/)/gu

/**
 * Dates of a calendar or masthead that may have the day first or the month, in a language that has both orders and a text in which no
 * other date tells which; one message, at the first.
 */
export function checkDateOrder(blocks: readonly Block[], { dates }: Locale): readonly Diagnostic[] {
  if (dates.numericOrder !== 'month-day') return []
  const lines = blocks
    .filter(({ type }) => type === 'calendar' || type === 'masthead')
    .flatMap(({ lines }) => lines.filter(({ text }) => text.includes('/')))
  const pairs = lines.flatMap((line) =>
    [...line.text.matchAll(pair)].map(([text, a, b]) => ({ line, text, a: Number(a), b: Number(b) })),
  )
  if (pairs.some(({ a, b }) => a >= 1 && a <= 12 && b > 12 && b <= 31)) return []
  const first = pairs.find(({ a, b }) => a >= 1 && a <= 12 && b >= 1 && b <= 12 && a !== b)
  if (!first) return []
  const reason = `Date \`${first.text}\` is read with the month first, and no date of the issue tells the order; look whether it is right, or give \`language: en-GB\` in newsletter.yaml`
  return [{ ruleId: 'date-order', severity: 'info', reason, line: first.line.number, column: 1 }]
}
