import type { DateMention } from '../dates/index.ts'
import type { IsoDate } from '../model/index.ts'

/** A mention's day, or its month where it names no day or several; null without month and year, and for a day that does not exist. */
export function toIsoDate(mention: DateMention): IsoDate | null {
  const { year, month, day } = mention.from
  if (year === undefined || month === undefined || mention.impossible) return null
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${pad(month)}${day === undefined || mention.to ? '' : `-${pad(day)}`}`
}
