import { isPreceded } from './is-preceded.ts'
import { isYear } from './is-year.ts'
import type { PrintedDates } from './printed-dates.ts'
import type { Reading, Source } from './source.ts'
import { standsAlone } from './stands-alone.ts'
import type { Token } from './tokenize.ts'

/**
 * A month and its year in digits, in languages that write so: `2/2013`, `2014/10`. It may be the number of an issue, a code
 * or a fraction, so that it needs a line of its own or a word such as `during` before it. Undefined where none stands.
 */
export function readMonthInDigits(source: Source, at: number): Reading<PrintedDates> | undefined {
  const { tokens, lexicon } = source
  const [first, mark, second] = [tokens[at], tokens[at + 1]?.text, tokens[at + 2]]
  if (!lexicon.monthInDigits || mark !== '/' || !first || !second) return undefined
  const from = toMonth(second, first) ?? (isSeason(first, second) ? undefined : toMonth(first, second))
  if (!from || isPreceded(source, at, 'numberLabels')) return undefined
  const sure = standsAlone(tokens, at, at + 3) || isPreceded(source, at, 'periodCues')
  return sure ? { value: { from }, next: at + 3 } : undefined
}

function toMonth(year: Token, month: Token): { readonly year: number; readonly month: number } | undefined {
  const fits = month.kind === 'number' && month.text.length <= 2 && month.value >= 1 && month.value <= 12
  return isYear(year) && fits ? { year: year.value, month: month.value } : undefined
}

/** `2011/12` are two years. */
function isSeason(year: Token, month: Token): boolean {
  return (year.value + 1) % 100 === month.value
}
