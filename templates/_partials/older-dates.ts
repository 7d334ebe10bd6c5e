import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** At the end of the newest dates, the years that they leave out in part or whole; nothing where they are all. */
export function olderDates(page: Page): Html | '' {
  const { calendarYears, newestMonths } = page.site
  const last = newestMonths.at(-1)
  if (last === undefined) return ''
  const older = calendarYears.filter(({ months }) => months.some(({ month }) => month < last.month))
  if (older.length === 0) return ''
  const links = older.map(({ year, url }, index) => html`${index > 0 && ' · '}<a href="${page.link(url)}">${year}</a>`)
  return html`<p class="older">${page.text.olderDates}: ${links}</p>`
}
