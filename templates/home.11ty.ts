import { layoutPage } from './_layouts/page.ts'
import { allIssues } from './_partials/all-issues.ts'
import { comingEvents } from './_partials/coming-events.ts'
import { newestIssue } from './_partials/newest-issue.ts'
import { html } from './_print/html.ts'
import { openPage, type SitePageData } from './_print/page.ts'

export const data = { permalink: 'index.html' }

/** The newest issue, the newest dates, and all issues by year. */
export function render(pageData: SitePageData): string {
  const page = openPage(pageData, '')
  const [newest] = page.site.issues
  const main = html`${newest && newestIssue(page, newest)}
${comingEvents(page)}${allIssues(page)}`
  return layoutPage(page, { kind: 'home', address: '', main })
}
