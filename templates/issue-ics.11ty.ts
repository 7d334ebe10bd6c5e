import { toICalendar } from '../src/calendar/index.ts'
import type { SiteIssue } from '../src/model/index.ts'
import type { PageData } from './_print/page.ts'

interface IssueData extends PageData {
  readonly issue: SiteIssue
}

export const data = {
  pagination: { data: 'site.issues', size: 1, alias: 'issue' },
  permalink: ({ issue }: IssueData) => `${issue.url}calendar.ics`,
} as const

/** The events that one issue announces; a calendar without events where it announces none. */
export function render({ site: { newsletter, locale }, issue }: IssueData): string {
  return toICalendar(issue.calendar, { newsletter, text: locale.interface, name: issue.title })
}
