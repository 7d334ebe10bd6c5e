import type { IssueSummary, SiteIssueLink, SiteYear } from '../../src/model/index.ts'
import { fill } from '../_print/fill.ts'
import { type Html, html } from '../_print/html.ts'
import type { SitePage } from '../_print/page.ts'
import { issueLine } from './issue-line.ts'
import { monthInitials, yearPlot } from './year-plot.ts'

/** As many issues of the newest years as a front page shows with their summaries; the years before are closed. */
const shown = 8

/** All issues by year, newest first, with a plot of when they came. */
export function allIssues(page: SitePage): Html {
  const { issues, years, undated } = page.site
  return html`<section class="all-issues" aria-labelledby="_all">
<h2 id="_all">${page.text.allIssues} <span class="count">${issues.length}</span></h2>
${years.length > 0 && monthInitials(page)}${years.map((year, index) => yearRow(page, year, isShown(years, index)))}${
  undated.length > 0 &&
  html`<section aria-labelledby="_undated">
<h3 id="_undated">${page.text.undated}</h3>
<ul class="issues">
${undated.map((issue) => issueLine(page, issue))}</ul>
</section>
`
}${years.length > 0 && yearLinks(page, years)}</section>`
}

/** The newest year always is; one below it where all down to it are few issues. */
function isShown(years: readonly SiteYear[], index: number): boolean {
  const count = years.slice(0, index + 1).reduce((sum, { issues }) => sum + issues.length, 0)
  return index === 0 || count <= shown
}

/** The way to the years' own pages. */
function yearLinks(page: SitePage, years: readonly SiteYear[]): Html {
  return html`<nav class="years" aria-labelledby="_years">
<p id="_years">${page.text.issuesByYear}</p>
<ul class="links">
${years.map(({ year, url }) => html`<li><a href="${page.link(url)}">${year}</a></li>\n`)}</ul>
</nav>
`
}

function yearRow(page: SitePage, { year, issues }: SiteYear, isOpen: boolean): Html {
  // What the newest issue is about stands above.
  const isTold = (issue: SiteIssueLink) => issue.id === page.site.issues[0]?.id
  const ledeOf = (issue: IssueSummary, index: number) => (isOpen && index < shown && !isTold(issue) ? issue.lede : '')
  const lines = issues.map((issue, index) => issueLine(page, issue, ledeOf(issue, index)))
  return html`<details${isOpen && html` open`}>
<summary class="year-row"><h3>${year}</h3>${yearPlot(page, year, issues)}<span class="count"><span class="unseen">${fill(page.text.issueCount, { count: issues.length })}</span><span aria-hidden="true">${issues.length}</span></span></summary>
<ul class="issues">
${lines}</ul>
</details>
`
}
