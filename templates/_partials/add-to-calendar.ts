import type { SiteEvent, SiteIssueLink } from '../../src/model/index.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { calendarIcon } from './calendar-icon.ts'

/** The way to put one event into a calendar, behind the line of an issue that prints it; the first issue's line is the event's anchor. */
export function addToCalendar(page: Page, event: SiteEvent, issue: SiteIssueLink): Html {
  const day = formatDate(event.start.slice(0, 10), page.site.newsletter.language)
  const label = `${page.text.addToCalendar}: ${event.title}, ${day}`
  const id = event.issue.id === issue.id ? html` id="entry-${event.id}"` : ''
  return html`<a class="add"${id} href="${page.link(`calendar/${event.id}.ics`)}" title="${label}" aria-label="${label}">${calendarIcon}</a>`
}
