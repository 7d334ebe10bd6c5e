import { findDateAlone, findDates, opensWithTime } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'
import type { Announcement } from './announcement.ts'

/** The day, as printed, of the event above a line that opens with another hour of it: `8.00 Mass`, `10.30 Family service`; undefined elsewhere. */
export function dayAbove(above: Announcement | undefined, text: string, locale: Locale): string | undefined {
  const [day = '', first, ...more] = above?.texts ?? []
  if (more.length > 0 || !opensWithTime(text, locale)) return undefined
  if (first === undefined ? findDateAlone(day.trim(), locale)?.from.day !== undefined : !opensWithTime(first, locale))
    return undefined
  const [mention, ...others] = findDates(day, locale)
  const opens = mention?.at === 0 && mention.from.day !== undefined && mention.from.hour === undefined
  return opens && others.length === 0 ? mention.text : undefined
}
