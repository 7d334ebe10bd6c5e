import type { SiteMonth } from '../src/model/index.ts'
import { layoutPage } from './_layouts/page.ts'
import { issueArticles } from './_partials/issue-articles.ts'
import { pageLinks } from './_partials/page-links.ts'
import { periodName } from './_partials/period-name.ts'
import { periodNeighbours } from './_partials/period-neighbours.ts'
import { fill } from './_print/fill.ts'
import { html } from './_print/html.ts'
import { openPage, type PageData } from './_print/page.ts'

interface MonthData extends PageData {
  readonly month: SiteMonth
}

export const data = {
  pagination: { data: 'site.months', size: 1, alias: 'month' },
  permalink: ({ month }: MonthData) => `${month.url}index.html`,
} as const

/** The issues of one month with their summaries and articles. */
export function render(data: MonthData): string {
  const { month } = data
  const { period, url, issues, pages } = month
  const page = openPage(data, url)
  const { text } = page
  const ofPeriod = period === null ? '' : fill(text.issuesOfYear, { year: periodName(page, period) })
  // Of a year without months the year's own page has the name.
  const name = period === null ? text.undated : period.length === 4 ? `${ofPeriod}: ${text.undated}` : ofPeriod
  const number = pages.findIndex((part) => part.url === url) + 1
  const year = period?.slice(0, 4)
  const main = html`${year !== undefined && html`<p class="kicker"><a href="${page.link(`years/${year}/`)}">${fill(text.issuesOfYear, { year })}</a></p>\n`}<h1>${name}</h1>
${pageLinks(page, month, name)}<ul class="issues with-articles">
${issues.map((issue) => issueArticles(page, issue))}</ul>
${periodNeighbours(page, month)}`
  return layoutPage(page, { kind: 'year', title: number > 1 ? `${name} (${number})` : name, address: url, main })
}
