import ICAL from 'ical.js'

/** A day `2021-12-03` for a calendar. */
export const toDate = (date: string): ICAL.Time => padded(ICAL.Time.fromDateString(date), date.length)

/** A local time or one of UTC for a calendar: `2021-12-03T13:00:00`, with `Z` for UTC. */
export const toTime = (time: string): ICAL.Time => padded(ICAL.Time.fromDateTimeString(time), time.length)

// The library writes the year 99 as `99`; RFC 5545 § 3.3.4 wants four digits, and the library's own reading of them too.
function padded(time: ICAL.Time, length: number): ICAL.Time {
  const write = time.toString.bind(time)
  time.toString = () => write().padStart(length, '0')
  return time
}
