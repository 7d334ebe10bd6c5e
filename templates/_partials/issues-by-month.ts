import type { IssueSummary, PeriodLink, SiteYear } from '../../src/model/index.ts'
import { listLimits } from '../../src/site/index.ts'
import { fill } from '../_print/fill.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { issueLine } from './issue-line.ts'

/** The issues of a year that has too many for a page with their articles: by month, by their titles, or where they are too many for that by their number. */
export function issuesByMonth(page: Page, { year, months, issues }: SiteYear): Html {
  const named = issues.length <= listLimits.issues ? issues : []
  const nameOf = ({ period }: PeriodLink) =>
    period === null || period === year ? page.text.undated : formatDate(period, page.site.newsletter.language)
  return html`<nav class="years" aria-labelledby="_months">
<h2 id="_months" class="unseen">${page.text.issuesByMonth}</h2>
<ul class="links">
${months.map((month) => html`<li><a href="${named.length > 0 ? `#_${month.period}` : page.link(month.url)}">${nameOf(month)}</a></li>\n`)}</ul>
</nav>
${months.map((month) => section(page, month, nameOf(month), named))}`
}

function section(page: Page, { period, url, count }: PeriodLink, name: string, named: readonly IssueSummary[]): Html {
  const ofMonth = named.filter(({ date }) => date?.slice(0, 7) === period)
  return html`<section aria-labelledby="_${period}">
<h2 id="_${period}"><a href="${page.link(url)}">${name}</a> <span class="count"><span class="unseen">${fill(page.text.issueCount, { count })}</span><span aria-hidden="true">${count}</span></span></h2>
${ofMonth.length > 0 && html`<ul class="issues">\n${ofMonth.map((issue) => issueLine(page, issue))}</ul>\n`}</section>
`
}
