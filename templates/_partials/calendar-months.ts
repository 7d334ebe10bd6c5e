import type { CalendarMonth } from '../../src/model/index.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html, raw } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { calendarEntry } from './calendar-entry.ts'
import { monthGrid } from './month-grid.ts'

/**
 * Events under the names of their months, headings of a level, each with its grid of days: folded below them, or beside them where
 * there is room. A script may mark what has been; nothing is hidden.
 */
export function calendarMonths(page: Page, months: readonly CalendarMonth[], level: 2 | 3 = 2): Html {
  const { language } = page.site.newsletter
  const tag = raw(`h${level}`)
  const shown = new Set(months.flatMap(({ events }) => events.map(({ id }) => id)))

  return html`<div class="calendar-months" data-past="${page.text.pastEvent}">
${months.map(
  (month) => html`<section class="calendar-month" aria-labelledby="_${month.month}">
<${tag} id="_${month.month}">${formatDate(month.month, language)}</${tag}>
<ul class="calendar-entries">
${month.events.map((event) => calendarEntry(page, event, { inMonth: true }))}</ul>
<details class="month">
<summary>${page.text.monthView}</summary>
${monthGrid(page, month, shown)}
</details>
</section>
`,
)}</div>
`
}
