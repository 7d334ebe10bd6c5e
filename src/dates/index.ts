export type { DateMention, DateReference, ResolvedDate, StatedDate } from './date-mention.ts'
export { findDates } from './find-dates.ts'
export { mayHoldDates } from './may-hold-dates.ts'
export { resolveDate } from './resolve-date.ts'
