import ICAL from 'ical.js'
import type { SiteEvent } from '../model/index.ts'
import { findOffsetChanges, type OffsetChange, offsetReader } from './find-offset-changes.ts'
import { isUtc } from './is-utc.ts'
import { toMoment } from './to-moment.ts'
import { toTime } from './to-time.ts'

/**
 * The rules of a time zone as VTIMEZONE (RFC 5545 § 3.6.5), for the years of the events: each change of the clocks by its date,
 * as it was, rather than today's rule stretched over the past. Empty where no event has a local time.
 */
export function toTimezoneText(timezone: string, events: readonly SiteEvent[]): readonly string[] {
  const times = events.flatMap(({ start, end }) => (start.includes('T') ? [start, end ?? start] : []))
  const years = [...new Set(times.map((time) => Number(time.slice(0, 4))))].sort((a, b) => a - b)
  if (isUtc(timezone) || years.length === 0) return []
  const key = `${timezone} ${years}`
  const text = known.get(key) ?? toComponent(timezone, years).toString()
  known.set(key, text)
  return [text]
}

// Ten thousand calendars of one newsletter ask for the same years again and again.
const known = new Map<string, string>()

function toComponent(timezone: string, years: readonly number[]): ICAL.Component {
  const component = new ICAL.Component('vtimezone')
  component.updatePropertyWithValue('tzid', timezone)
  const changes = years.flatMap((year, index) => [
    ...(years[index - 1] === year - 1 ? [] : [newYear(timezone, year)]),
    ...findOffsetChanges(timezone, year),
  ])
  // One block a change: some readers take no notice of DTSTART where a list of further dates (RDATE) follows.
  for (const change of changes) component.addSubcomponent(observance(change))
  return component
}

/** What holds as a year begins, for years before which there is a gap. */
function newYear(timezone: string, year: number): OffsetChange {
  const start = toMoment(year)
  const offset = offsetReader(timezone)(start)
  return { at: start - offset * 1000, from: offset, to: offset }
}

function observance({ at, from, to }: OffsetChange): ICAL.Component {
  const component = new ICAL.Component(to > from ? 'daylight' : 'standard')
  // The time that the clocks showed before the change.
  const local = new Date(at + from * 1000).toISOString().slice(0, 19)
  component.updatePropertyWithValue('dtstart', toTime(local))
  component.updatePropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(from))
  component.updatePropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(to))
  return component
}
