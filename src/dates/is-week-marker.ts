import type { Locale } from '../model/index.ts'

/** Whether what looks like the letter of a list names a week, with the text behind it: `v. 38`. */
export function isWeekMarker(marker: string, text: string, { dates }: Locale): boolean {
  return (
    /^\p{L}\.$/u.test(marker) &&
    /^\d{1,2}(?!\d)/.test(text) &&
    dates.weekCues.includes(marker.slice(0, 1).toLowerCase())
  )
}
