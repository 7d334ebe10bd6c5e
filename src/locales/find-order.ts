import type { Locale } from '../model/index.ts'

/** Two numbers that may be a day and a month, with a year or none; longer codes and fractions of them are none. */
const pair = /(?<![\p{L}\p{N}/.,-])(\d{1,2})\/(\d{1,2})(?:\/(?:19|20)?\d\d)?(?![\p{L}\p{N}/])/gu
/** One alone may be a ratio. */
const fewest = 2

/**
 * The variant of a language in which a text writes its dates: where the language has the month first, but only days can stand first
 * (`25/5`, `14/6`), the one with the day first; else the language as it is.
 */
export function findOrder(text: string, locale: Locale, variants: Iterable<Locale>): Locale {
  if (locale.dates.numericOrder !== 'month-day' || !text.includes('/')) return locale
  let [days, months] = [0, 0]
  for (const [, first = '', second = ''] of text.matchAll(pair)) {
    if (Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12 && Number(second) > 0) days++
    if (Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12 && Number(first) > 0) months++
  }
  if (days < fewest || months > 0) return locale
  return [...variants].find(({ tag, dates }) => tag === locale.tag && dates.numericOrder === 'day-month') ?? locale
}
