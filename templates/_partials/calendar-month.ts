import type { CalendarMonth } from '../../src/model/index.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { calendarEntry } from './calendar-entry.ts'
import { monthGrid } from './month-grid.ts'

/**
 * The events of a month below a heading (its id is `_2021-12`), with the month's grid of days: folded below them, or beside them where there
 * is room. `shown` are the ids of the events on the page.
 */
export function calendarMonth(page: Page, month: CalendarMonth, heading: Html, shown: ReadonlySet<string>): Html {
  return html`<section class="calendar-month" aria-labelledby="_${month.month}">
${heading}
<ul class="calendar-entries">
${month.events.map((event) => calendarEntry(page, event, { inMonth: true }))}</ul>
<details class="month">
<summary>${page.text.monthView}</summary>
${monthGrid(page, month, shown)}
</details>
</section>
`
}
