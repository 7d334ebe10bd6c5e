export { type ICalendarOptions, toICalendar } from './to-icalendar.ts'
export { withOffset } from './with-offset.ts'
