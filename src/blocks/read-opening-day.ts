import type { Locale } from '../model/index.ts'

/** A weekday or an article may stand before the day; another day behind a dash; then white space or a mark parts it from the text. */
const opening =
  /^(?<before>(?:\p{L}+[.,]?\s+){0,2})(?<day>\d{1,2})(?::?\p{L}{1,2}|\.)?(?:\s?[-–]\s?\d{1,2}(?::?\p{L}{1,2}|\.)?)?(?=\s|[:,;|](?:\s|$))(?!\s+\d|\s*%)/u

/** The day of a month with which a line opens that stands below its month: 13 for `13 Fåglar` and `fre 13: Fåglar`; null where there is none. */
export function readOpeningDay(text: string, locale: Locale): number | null {
  const { before = '', day = '' } = opening.exec(text)?.groups ?? {}
  const number = Number(day)
  const words = before.toLowerCase().match(/\p{L}+/gu) ?? []
  const { weekdays, dayArticles } = locale.dates
  const known = words.every((word) => dayArticles.includes(word) || weekdays.some((names) => names.includes(word)))
  return day !== '' && known && number >= 1 && number <= 31 && /\p{L}{2}/u.test(text.slice(before.length))
    ? number
    : null
}
