import type { PeriodLink } from '../../src/model/index.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { periodName } from './period-name.ts'

/** The way to the years of a topic, with how much each has; nothing where all stands on one page. */
export function topicYears(page: Page, years: readonly PeriodLink[]): Html | '' {
  if (years.length === 0) return ''
  const line = ({ period, url, count }: PeriodLink) =>
    html`<li><a href="${page.link(url)}">${periodName(page, period)}</a> <span class="count">${count}</span></li>\n`
  return html`<nav class="years" aria-label="${page.text.articlesPerYear}">
<ul class="links">
${years.map(line)}</ul>
</nav>
`
}
