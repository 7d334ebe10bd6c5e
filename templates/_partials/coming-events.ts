import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { calendarEntry, inferredNote } from './calendar-entry.ts'

/** How many dates there is room for. */
const most = 5

/**
 * The newest dates of the calendar, for the home page. What they are called without a script is true on any day; a script says
 * that they are to come where all of them are, and marks what has been, in the same room.
 */
export function comingEvents(page: Page): Html | '' {
  const events = page.site.newestMonths.flatMap((month) => month.events).slice(0, most)
  if (events.length === 0) return ''
  const { text } = page
  return html`<section class="coming-events" aria-labelledby="_coming" data-past="${text.pastEvent}">
<h2 id="_coming" data-coming="${text.comingDates}">${text.newestDates}</h2>
<ul class="calendar-entries">
${events.map((event) => calendarEntry(page, event))}</ul>
${inferredNote(page, events)}<p><a href="${page.link('calendar/')}">${text.calendar}</a></p>
</section>
`
}
