import { layoutPage } from './_layouts/page.ts'
import { issueLine } from './_partials/issue-line.ts'
import { newestIssue } from './_partials/newest-issue.ts'
import { fill } from './_print/fill.ts'
import { html } from './_print/html.ts'
import { openPage, type PageData } from './_print/page.ts'

export const data = { permalink: 'index.html' }

/** The newest issue, and all issues by year. */
export function render(pageData: PageData): string {
  const page = openPage(pageData, '')
  const { issues, years, undated } = page.site
  const [newest] = issues
  const main = html`${newest && newestIssue(page, newest)}
<section class="all-issues" aria-labelledby="_all">
<h2 id="_all">${page.text.allIssues}</h2>
<p class="count">${fill(page.text.issueCount, { count: issues.length })}</p>
${years.map(
  ({ year, url, issues: ofYear }) => html`<section aria-labelledby="_${year}">
<h3 id="_${year}"><a href="${page.link(url)}">${year}</a></h3>
<ul class="issues">
${ofYear.map((issue) => issueLine(page, issue, false))}</ul>
</section>
`,
)}${
  undated.length > 0 &&
  html`<section aria-labelledby="_undated">
<h3 id="_undated">${page.text.undated}</h3>
<ul class="issues">
${undated.map((issue) => issueLine(page, issue, false))}</ul>
</section>
`
}</section>`
  return layoutPage(page, { kind: 'home', address: '', main })
}
