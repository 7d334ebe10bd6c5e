import ICAL from 'ical.js'
import type { InterfaceText, Newsletter, SiteEvent } from '../model/index.ts'
import { isUtc } from './is-utc.ts'
import { toDate, toTime } from './to-time.ts'

/** One event as VEVENT (RFC 5545 § 3.6.1). */
export function toEventComponent(
  event: SiteEvent,
  { newsletter, text }: { readonly newsletter: Newsletter; readonly text: InterfaceText },
): ICAL.Component {
  const component = new ICAL.Component('vevent')
  const set = (name: string, value: string | ICAL.Time | undefined) => {
    if (value !== undefined && value !== '') component.updatePropertyWithValue(name, value)
  }
  set('uid', `${event.id}@${authority(newsletter)}`)
  // When the entry was last told, as far as anyone knows: with that issue. The clock would make each build differ.
  const told = event.announcedIn.findLast(({ date }) => date !== null)?.date
  set('dtstamp', toTime(`${wholeDate(told ?? event.start)}T00:00:00Z`))
  for (const property of times(event, newsletter.timezone)) component.addProperty(property)
  set('summary', clean(summary(event, text)))
  set('location', clean(event.location ?? ''))
  set('description', clean(description(event, newsletter, text)))
  set('url', address(event, newsletter))
  set('status', event.status?.toUpperCase())
  if (event.kind === 'deadline') set('categories', text.deadline)
  // A day or a deadline is no reason to count as busy.
  if (!isTimed(event)) set('transp', 'TRANSPARENT')
  return component
}

function times(event: SiteEvent, timezone: string): readonly ICAL.Property[] {
  if (!isTimed(event)) {
    const end = event.end && dayAfter(event.end.slice(0, 10))
    return [day('dtstart', event.start.slice(0, 10)), ...(end ? [day('dtend', end)] : [])]
  }
  const start = localTime('dtstart', event.start, timezone)
  return event.end ? [start, localTime('dtend', event.end, timezone)] : [start]
}

/** An event with a day at one end and a time at the other counts as days. */
const isTimed = ({ start, end }: SiteEvent) => start.includes('T') && (end === undefined || end.includes('T'))

function day(name: string, date: string): ICAL.Property {
  const property = new ICAL.Property(name)
  property.setValue(toDate(date))
  return property
}

function localTime(name: string, time: string, timezone: string): ICAL.Property {
  const property = new ICAL.Property(name)
  if (!isUtc(timezone)) property.setParameter('tzid', timezone)
  property.setValue(toTime(`${time}:00${isUtc(timezone) ? 'Z' : ''}`))
  return property
}

/** The last day of a range is inclusive here and exclusive in iCalendar. Null after the last day that it can write. */
function dayAfter(date: string): string | null {
  if (date === '9999-12-31') return null
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

const wholeDate = (date: string) => `${date.slice(0, 10)}-01-01`.slice(0, 10)

/** What makes the ids of one newsletter differ from another's. */
function authority({ url, title }: Newsletter): string {
  if (url !== undefined) return `${new URL(url).host}${new URL(url).pathname.replace(/\/$/, '')}`
  return `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.invalid`
}

/** The title; of a deadline it says so, for programs show no categories. */
function summary({ kind, title }: SiteEvent, { deadline }: InterfaceText): string {
  const isTold = kind !== 'deadline' || title.toLowerCase().includes(deadline.toLowerCase())
  return isTold ? title : `${deadline}: ${title}`
}

/** Which issues announce it and where that is, and what the issue links to. Many programs show this and no URL. */
function description(event: SiteEvent, newsletter: Newsletter, { announcedIn }: InterfaceText): string {
  const told = announcedIn.replace('{issue}', () => event.announcedIn.map(({ title }) => title).join(', '))
  const lines = [told, address(event, newsletter), webAddress(event)]
  return [...new Set(lines)].filter((line) => line !== undefined).join('\n')
}

/** Where the issue announces it; without the site's address what the issue links to, if anything. */
function address(event: SiteEvent, { url }: Newsletter): string | undefined {
  return url === undefined ? webAddress(event) : new URL(event.address, url).href
}

const webAddress = ({ url }: SiteEvent) => (url !== undefined && /^https?:/i.test(url) ? clean(url) : undefined)

// Control characters are not allowed in a value (RFC 5545 § 3.1).
const clean = (value: string) => value.replace(/[^\P{Cc}\n\t]/gu, '')
