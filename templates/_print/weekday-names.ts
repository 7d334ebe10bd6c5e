/** The days of a week from its first one on: their short names and the whole. */
export function weekdayNames(
  firstWeekday: string,
  language: string,
): readonly { readonly short: string; readonly long: string }[] {
  const first = Date.parse(`${firstWeekday}T00:00:00Z`)
  const write = (weekday: 'short' | 'long', index: number) =>
    new Intl.DateTimeFormat([language, 'en-GB'], { weekday, timeZone: 'UTC' }).format(
      new Date(first + index * 86_400_000),
    )
  return Array.from({ length: 7 }, (_, index) => ({ short: write('short', index), long: write('long', index) }))
}
