import type { CalendarMonth } from '../../src/model/index.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { calendarEntry, inferredNote } from './calendar-entry.ts'
import { monthGrid } from './month-grid.ts'

/** Events under the names of their months, each with its grid of days. A script may mark what has been; nothing is hidden. */
export function calendarMonths(page: Page, months: readonly CalendarMonth[]): Html {
  const { language } = page.site.newsletter
  const all = months.flatMap(({ events }) => events)
  const shown = new Set(all.map(({ id }) => id))
  return html`<div class="calendar-months" data-past="${page.text.pastEvent}">
${months.map(
  (month) => html`<section class="calendar-month" aria-labelledby="_${month.month}">
<h2 id="_${month.month}">${formatDate(month.month, language)}</h2>
${monthGrid(page, month, shown)}
<ul class="calendar-entries">
${month.events.map((event) => calendarEntry(page, event))}</ul>
</section>
`,
)}</div>
${inferredNote(page, all)}`
}
