import { fill } from '../_print/fill.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** The way to every year of the calendar. `current` is the year of the page: its own (`page`), or one that it is a part of (`true`). */
export function calendarYears(page: Page, current: string | null, is: 'page' | 'true' = 'page'): Html | '' {
  const { calendarYears: years } = page.site
  if (years.length === 0) return ''
  return html`<nav class="years" aria-label="${fill(page.text.calendarOfYear, { year: '' }).trim()}">
<ul class="links">
${years.map(({ year, url }) => html`<li><a href="${page.link(url)}"${year === current && html` aria-current="${is}"`}>${year}</a></li>\n`)}</ul>
</nav>`
}
