import ICAL from 'ical.js'
import type { InterfaceText, Newsletter, SiteEvent } from '../model/index.ts'
import { foldLines } from './fold-lines.ts'
import { toEventComponent } from './to-event-component.ts'
import { toTimezoneText } from './to-timezone-text.ts'

/** What a calendar is told beside its events. */
export interface ICalendarOptions {
  readonly newsletter: Newsletter
  /** Texts in the language of the calendar's readers. */
  readonly text: InterfaceText
  /** What calendar programs call it. */
  readonly name: string
}

/**
 * Events as an iCalendar stream (RFC 5545): lines folded at 75 octets and ended by CRLF, the last one too; days inclusive here
 * become exclusive there; local times carry the newsletter's time zone, whose rules are part of the stream. The clock is not asked.
 */
export function toICalendar(events: readonly SiteEvent[], options: ICalendarOptions): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.updatePropertyWithValue('version', '2.0')
  calendar.updatePropertyWithValue('prodid', '-//backissue//backissue//EN')
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN')
  calendar.updatePropertyWithValue('name', options.name)
  // The name by which programs older than RFC 7986 know it.
  calendar.updatePropertyWithValue('x-wr-calname', options.name)
  for (const property of refresh()) calendar.addProperty(property)
  const end = '\r\nEND:VCALENDAR'
  const head = calendar.toString().slice(0, -end.length)
  const timezone = toTimezoneText(options.newsletter.timezone, events)
  const parts = [head, ...timezone, ...events.map((event) => toEventComponent(event, options).toString())]
  return foldLines(`${parts.join('\r\n')}${end}\r\n`)
}

/** How often a subscribed program may ask again: RFC 7986 § 5.7, and the name that programs older than it know. */
function refresh(): readonly ICAL.Property[] {
  const [interval, lifetime] = [new ICAL.Property('refresh-interval'), new ICAL.Property('x-published-ttl')]
  interval.resetType('duration')
  interval.setValue(ICAL.Duration.fromString('P1D'))
  lifetime.setValue('P1D')
  return [interval, lifetime]
}
