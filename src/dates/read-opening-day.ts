import type { Locale } from '../model/index.ts'
import { isWeekdayName } from './is-weekday-name.ts'

/** A weekday or an article may stand before the day; another day behind a dash; then white space or a mark parts it from the text. */
const opening =
  /^(?<days>(?<before>(?:\p{L}+[.,]?\s+){0,2})(?<day>\d{1,2})(?<suffix>:?\p{L}{1,2}|\.)?(?:\s?[-–]\s?\d{1,2}(?::?\p{L}{1,2}|\.)?)?)(?=\s|$|[:,;|](?:\s|$))(?!\s+\d|\s*%)/u

/** A line that opens with the day of a month. */
export interface OpeningDay {
  /** The opening as printed: `fre 13`, `den 16:e`. */
  readonly text: string
  readonly day: number
  /** An article or a suffix says that the number is a day's: `den 16`, `16:e`. */
  readonly sure: boolean
  /** A word stands behind it: it may be the day of something. */
  readonly titled: boolean
}

/** The day with which a line opens that names no month beside it: 13 for `13 Fåglar` and `fre 13: Fåglar`; null where there is none. */
export function readOpeningDay(text: string, locale: Locale): OpeningDay | null {
  const { dayArticles } = locale.dates
  const { days = '', before = '', day = '', suffix = '' } = opening.exec(text)?.groups ?? {}
  const words = before.toLowerCase().match(/\p{L}+/gu) ?? []
  const known = words.every((word) => dayArticles.includes(word) || isWeekdayName(word, locale))
  const number = Number(day)
  if (days === '' || !known || number < 1 || number > 31) return null
  const article = words.some((word) => dayArticles.includes(word))
  return {
    text: days,
    day: number,
    sure: article || isWeekdayName(words[0] ?? '', locale) || suffix.length > 1,
    titled: /\p{L}{2}/u.test(text.slice(days.length)),
  }
}
