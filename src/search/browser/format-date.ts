import type { IsoDate } from '../../model/index.ts'

const precision = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const satisfies readonly Intl.DateTimeFormatOptions[]

/** A date as a reader of the page's language writes it, as precise as it is known: `oktober 2023`. */
export function formatDate(date: IsoDate, language: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-')
  const options = precision[date.split('-').length - 1] ?? precision[0]
  const instant = new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(instant.getTime())) return date
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(instant)
}
