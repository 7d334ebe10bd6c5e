import { daysInMonth } from './civil-day.ts'
import type { StatedDate } from './date-mention.ts'
import { isPreceded } from './is-preceded.ts'
import { isYear } from './is-year.ts'
import type { PrintedDates } from './printed-dates.ts'
import type { Reading, Source } from './source.ts'
import { standsAlone } from './stands-alone.ts'

/**
 * A date in digits without marks, `20220302` or `220122`, behind a word such as `uppdaterad`; with eight digits also on a
 * line of its own, where `2022-03` is a month too. Undefined where none stands.
 */
export function readStamp(source: Source, at: number): Reading<PrintedDates> | undefined {
  const text = source.tokens[at]?.kind === 'number' ? (source.tokens[at]?.text ?? '') : ''
  const cued = isPreceded(source, at, 'stampCues')
  if (text.length === 4) return readIsoMonth(source, at, cued)
  const full = text.length === 6 && cued ? `20${text}` : text
  if (full.length !== 8 || !(cued || standsAlone(source.tokens, at, at + 1))) return undefined
  const from = { year: Number(full.slice(0, 4)), month: Number(full.slice(4, 6)), day: Number(full.slice(6)) }
  return isDay(from) ? { value: { from }, next: at + 1 } : undefined
}

function readIsoMonth(source: Source, at: number, cued: boolean): Reading<PrintedDates> | undefined {
  const [year, mark, month] = source.tokens.slice(at, at + 3)
  if (!isYear(year) || mark?.text !== '-' || month?.text.length !== 2) return undefined
  const fits = month.kind === 'number' && month.value >= 1 && month.value <= 12
  if (!fits || !(cued || standsAlone(source.tokens, at, at + 3))) return undefined
  return { value: { from: { year: year.value, month: month.value } }, next: at + 3 }
}

function isDay({ year = 0, month = 0, day = 0 }: StatedDate): boolean {
  return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}
