import type { CalendarMonth } from '../../src/model/index.ts'
import { fill } from '../_print/fill.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { monthGrid } from './month-grid.ts'

/** The months of a year that has too many events for one page: their days, which lead to the months' own pages. */
export function monthCards(page: Page, months: readonly CalendarMonth[]): Html {
  return html`<div class="month-cards">
${months.map((month) => card(page, month))}</div>
`
}

function card(page: Page, month: CalendarMonth): Html {
  const name = formatDate(month.month, page.site.newsletter.language)
  const { length } = month.events
  return html`<section aria-labelledby="_${month.month}">
<h2 id="_${month.month}"><a href="${page.link(month.url ?? '')}">${name}</a> <span class="count"><span class="unseen">${fill(page.text.eventCount, { count: length })}</span><span aria-hidden="true">${length}</span></span></h2>
${monthGrid(page, month, new Set())}
</section>
`
}
