import { withOffset } from '../calendar/index.ts'
import type { SiteEvent } from '../model/index.ts'
import type { LinkedData, LinkOf } from './linked-data.ts'

/** Events with their times in the newsletter's zone; the last day of a range is inclusive, as here. A deadline is no event. */
export function toEvents(events: readonly SiteEvent[], link: LinkOf, timezone: string): readonly LinkedData[] {
  return events.filter(({ kind }) => kind !== 'deadline').map((event) => toEvent(event, link, timezone))
}

function toEvent(
  { title, start, end, location, status, address, issue }: SiteEvent,
  link: LinkOf,
  timezone: string,
): LinkedData {
  const url = link(address)
  return {
    '@type': 'Event',
    '@id': url,
    name: title,
    startDate: withOffset(start, timezone),
    endDate: end && withOffset(end, timezone),
    eventStatus: status === 'cancelled' ? 'https://schema.org/EventCancelled' : undefined,
    location: location && { '@type': 'Place', name: location },
    url,
    inLanguage: issue.lang,
  }
}
