import type { CalendarMonth } from '../../src/model/index.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { calendarEntry, inferredNote } from './calendar-entry.ts'

/** Events under the names of their months. */
export function calendarMonths(page: Page, months: readonly CalendarMonth[]): Html {
  const { language } = page.site.newsletter
  return html`${months.map(
    ({ month, events }) => html`<section aria-labelledby="_${month}">
<h2 id="_${month}">${formatDate(month, language)}</h2>
<dl>
${events.map((event) => calendarEntry(page, event))}</dl>
</section>
`,
  )}${inferredNote(
    page,
    months.flatMap(({ events }) => events),
  )}`
}
