import type { CalendarMonth } from '../../src/model/index.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html, raw } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { calendarMonth } from './calendar-month.ts'

/**
 * Events under the names of their months, headings of a level, which lead to the page of a month that has one. A script may mark what has
 * been; nothing is hidden.
 */
export function calendarMonths(page: Page, months: readonly CalendarMonth[], level: 2 | 3 = 2): Html {
  const tag = raw(`h${level}`)
  const shown = new Set(months.flatMap(({ events }) => events.map(({ id }) => id)))
  const heading = ({ month, url }: CalendarMonth) => {
    const name = formatDate(month, page.site.newsletter.language)
    return html`<${tag} id="_${month}">${url === null ? name : html`<a href="${page.link(url)}">${name}</a>`}</${tag}>`
  }
  return html`<div class="calendar-months" data-past="${page.text.pastEvent}">
${months.map((month) => calendarMonth(page, month, heading(month), shown))}</div>
`
}
