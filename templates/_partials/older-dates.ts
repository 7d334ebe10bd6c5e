import { type Html, html } from '../_print/html.ts'
import type { SitePage } from '../_print/page.ts'

/** At the end of the first page of the calendar, the years that it leaves out in part or whole; nothing where they are all. */
export function olderDates(page: SitePage): Html | '' {
  const { calendarYears, comingMonths, pastMonths } = page.site
  const shown = new Map([...comingMonths, ...pastMonths].map(({ month, events }) => [month, events.length]))
  const older = calendarYears.filter(({ months }) =>
    months.some(({ month, events }) => shown.get(month) !== events.length),
  )
  if (older.length === 0) return ''
  const links = older.map(({ year, url }, index) => html`${index > 0 && ' · '}<a href="${page.link(url)}">${year}</a>`)
  return html`<p class="older">${page.text.olderDates}: ${links}</p>`
}
