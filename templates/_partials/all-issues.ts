import type { IssueSummary, SiteIssueLink, SiteYear } from '../../src/model/index.ts'
import { listLimits } from '../../src/site/index.ts'
import { fill } from '../_print/fill.ts'
import { type Html, html } from '../_print/html.ts'
import type { SitePage } from '../_print/page.ts'
import { issueLine } from './issue-line.ts'
import { monthInitials, yearPlot } from './year-plot.ts'

/** As many issues of the newest years as a front page shows with their summaries; the years before are closed. */
const shown = 8
/** Issues of its newest year that the home page of a large archive names. */
const newest = 20
/** Years, newest first, that a large archive plots. */
const plots = 60

/** All issues by year, newest first, with a plot of when they came. */
export function allIssues(page: SitePage): Html {
  const { issues, years } = page.site
  return html`<section class="all-issues" aria-labelledby="_all">
<h2 id="_all">${page.text.allIssues} <span class="count">${issues.length}</span></h2>
${years.length > 0 && monthInitials(page)}${
  issues.length <= listLimits.home
    ? years.map((year, index) => yearRow(page, year, isShown(years, index)))
    : years.map((year, index) => (index === 0 ? newestYear(page, year) : yearLink(page, year, index < plots)))
}${undatedIssues(page)}${years.length > 0 && issues.length <= listLimits.home && yearLinks(page, years)}</section>`
}

/** The newest year of a large archive: its newest issues, and the way to all of them. */
function newestYear(page: SitePage, year: SiteYear): Html {
  const more = html`<p class="more"><a href="${page.link(year.url)}">${fill(page.text.issuesOfYear, { year: year.year })}</a></p>\n`
  return yearRow(page, year, true, { issues: year.issues.slice(0, newest), more })
}

/** A year of a large archive is named, and leads to its page. */
function yearLink(page: SitePage, { year, url, issues }: SiteYear, hasPlot: boolean): Html {
  return html`<div class="year-row"><h3><a href="${page.link(url)}">${year}</a></h3>${hasPlot ? yearPlot(page, year, issues) : html`<span></span>`}${countOf(page, issues)}</div>
`
}

function undatedIssues(page: SitePage): Html | '' {
  const { undated, months } = page.site
  if (undated.length === 0) return ''
  const own = months.find(({ period }) => period === null)
  const name = page.text.undated
  return html`<section aria-labelledby="_undated">
<h3 id="_undated">${own ? html`<a href="${page.link(own.url)}">${name}</a> <span class="count">${undated.length}</span>` : name}</h3>
${!own && html`<ul class="issues">\n${undated.map((issue) => issueLine(page, issue))}</ul>\n`}</section>
`
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

function yearRow(
  page: SitePage,
  { year, issues }: SiteYear,
  isOpen: boolean,
  listed: { readonly issues: readonly IssueSummary[]; readonly more?: Html } = { issues },
): Html {
  // What the newest issue is about stands above.
  const isTold = (issue: SiteIssueLink) => issue.id === page.site.issues[0]?.id
  const ledeOf = (issue: IssueSummary, index: number) => (isOpen && index < shown && !isTold(issue) ? issue.lede : '')
  const lines = listed.issues.map((issue, index) => issueLine(page, issue, ledeOf(issue, index)))
  return html`<details${isOpen && html` open`}>
<summary class="year-row"><h3>${year}</h3>${yearPlot(page, year, issues)}${countOf(page, issues)}</summary>
<ul class="issues">
${lines}</ul>
${listed.more}</details>
`
}

const countOf = ({ text }: SitePage, { length: count }: readonly SiteIssueLink[]) =>
  html`<span class="count"><span class="unseen">${fill(text.issueCount, { count })}</span><span aria-hidden="true">${count}</span></span>`
