export { type ICalendarOptions, toICalendar } from './to-icalendar.ts'
