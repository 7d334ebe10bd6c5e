import type { SiteIssue } from '../../src/model/index.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { calendarEntry, inferredNote } from './calendar-entry.ts'

/** The events that an issue announces and no line of its calendar prints as such. */
export function issueCalendar(page: Page, issue: SiteIssue): Html | '' {
  const printed = new Set(issue.sections.flatMap(({ entries }) => entries.map(({ id }) => id)))
  const events = issue.calendar.filter(({ id }) => !printed.has(id))
  if (events.length === 0) return ''
  return html`<section class="issue-calendar" aria-labelledby="_calendar">
<h2 id="_calendar">${page.text.eventsOfIssue}</h2>
<ul class="calendar-entries">
${events.map((event) => calendarEntry(page, event, { on: issue }))}</ul>
${inferredNote(page, events)}</section>
`
}
