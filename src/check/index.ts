export { checkIssue } from './check-issue.ts'
export { checkMarkers } from './check-markers.ts'
export type { CheckedArchive, CheckedIssue, PrintedCalendar, PrintedDay } from './checked-issue.ts'
export { isConfirmed } from './is-confirmed.ts'
