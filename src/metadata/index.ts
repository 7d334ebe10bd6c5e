export type { LinkedData, LinkOf } from './linked-data.ts'
export { toEvents } from './to-events.ts'
export { toPeriodical } from './to-periodical.ts'
export { toPublicationIssue } from './to-publication-issue.ts'
