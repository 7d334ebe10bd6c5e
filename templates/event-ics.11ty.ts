import { toICalendar } from '../src/calendar/index.ts'
import type { SiteEvent } from '../src/model/index.ts'
import type { PageData } from './_print/page.ts'

interface EventData extends PageData {
  readonly event: SiteEvent
}

export const data = {
  pagination: { data: 'site.calendar', size: 1, alias: 'event' },
  permalink: ({ event }: EventData) => `calendar/${event.id}.ics`,
} as const

/** One event, to be put into a calendar. */
export function render({ site: { newsletter, locale }, event }: EventData): string {
  return toICalendar([event], { newsletter, text: locale.interface, name: event.title })
}
