import type { SiteEvent } from '../../src/model/index.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { calendarEntry, inferredNote } from './calendar-entry.ts'

/** What the calendar has under the name of a topic; nothing where it has nothing. */
export function topicEvents(page: Page, events: readonly SiteEvent[]): Html | '' {
  if (events.length === 0) return ''
  return html`<section aria-labelledby="_events" data-past="${page.text.pastEvent}">
<h2 id="_events">${page.text.topicEvents}</h2>
<ul class="calendar-entries">
${events.map((event) => calendarEntry(page, event))}</ul>
${inferredNote(page, events)}</section>`
}
