import type { IsoDate } from '../../model/index.ts'
import { fillText } from './fill-text.ts'
import type { SearchTexts } from './search-texts.ts'

/**
 * A date as a reader of the page's language writes it, as precise as it is known: `oktober 2023`. By the page's own forms: to make a
 * format of `Intl` takes a browser longer than all else that it does to show ten hits.
 */
export function formatDate(date: IsoDate, { dates }: Pick<SearchTexts, 'dates'>): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const { form, months } = dates[date.split('-').length - 1] ?? { form: date, months: [] }
  if (!/^\d{4}$/.test(year)) return date
  return fillText(form, { year, month: months[Number(month) - 1] ?? month, day: String(Number(day)) })
}
