import { toICalendar } from '../src/calendar/index.ts'
import type { SitePageData } from './_print/page.ts'

export const data = { permalink: 'calendar.ics' }

/** All events, for calendar programs to subscribe to. */
export function render({ site }: SitePageData): string {
  const { newsletter, locale, calendar } = site
  return toICalendar(calendar, { newsletter, text: locale.interface, name: newsletter.title })
}
