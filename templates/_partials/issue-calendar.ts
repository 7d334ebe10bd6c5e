import type { SiteIssue } from '../../src/model/index.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { calendarEntry, inferredNote } from './calendar-entry.ts'

/** The events that an issue announces, as data to take along; the text keeps the list as it was printed. */
export function issueCalendar(page: Page, issue: SiteIssue): Html | '' {
  if (issue.calendar.length === 0) return ''
  return html`<section class="issue-calendar" aria-labelledby="_calendar">
<h2 id="_calendar">${page.text.eventsOfIssue}</h2>
<dl>
${issue.calendar.map((event) => calendarEntry(page, event, issue))}</dl>
${inferredNote(page, issue.calendar)}<p><a href="calendar.ics">${page.text.addToCalendar}</a></p>
</section>
`
}
