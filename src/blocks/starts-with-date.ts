import { findDates } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'
import { rememberTexts } from '../patterns/index.ts'
import { readNamedLabel } from './read-named-label.ts'

/** A mark or a short word may stand before the date. */
const farthest = 4
const head = 60

/** Whether a line opens with a day or a week, with no more before it than words that introduce one: "senast 9/5", "När: 9/5". */
export function startsWithDate(text: string, locale: Locale): boolean {
  return /\d/.test(text.slice(0, head)) && opens(text, locale)
}

const opens = rememberTexts((text: string, locale: Locale): boolean => {
  const label = readNamedLabel(text.slice(0, head), locale)
  const opening = label?.kind === 'time' ? label.value : text.slice(0, head)
  const first = findDates(opening, locale)[0]
  if (first === undefined || (first.from.day === undefined && first.from.week === undefined)) return false
  return first.at <= farthest || introduces(opening.slice(0, first.at), locale)
})

function introduces(words: string, { dates }: Locale): boolean {
  const text = words
    .toLowerCase()
    .replace(/[\s:,–-]+/g, ' ')
    .trim()
  return [...dates.deadlineCues, ...dates.rangeOpeners, ...dates.dayArticles].includes(text)
}
