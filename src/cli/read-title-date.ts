import { findDates } from '../dates/index.ts'
import { findLocale } from '../locales/index.ts'

/** The date that a title names, as precise as it does (`2021-12`, `2021-12-03`); null where it names none with a month and a year, or several. */
export function readTitleDate(title: string, lang: string): string | null {
  const [mention, ...others] = findDates(title, findLocale(lang))
  const { year, month, day } = mention?.from ?? {}
  if (others.length > 0 || mention?.to || mention?.impossible || year === undefined || month === undefined) return null
  const two = (part: number) => String(part).padStart(2, '0')
  return [String(year).padStart(4, '0'), two(month), ...(day === undefined ? [] : [two(day)])].join('-')
}
