import { formatWeekday } from './format-date.ts'

/** The days of a week from its first one on: their short names and the whole. */
export function weekdayNames(
  firstWeekday: string,
  language: string,
): readonly { readonly short: string; readonly long: string }[] {
  const first = Date.parse(`${firstWeekday}T00:00:00Z`)
  return Array.from({ length: 7 }, (_, index) => {
    const day = new Date(first + index * 86_400_000).toISOString().slice(0, 10)
    return { short: formatWeekday(day, 'short', language), long: formatWeekday(day, 'long', language) }
  })
}
