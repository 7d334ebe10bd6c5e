import type { SiteIssue } from '../../src/model/index.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** The same issue as files: as it was sent, and as Markdown. */
export function issueFiles({ text }: Page, issue: SiteIssue): Html {
  return html`<ul class="issue-files links">
${issue.hasSource && html`<li><a href="source.txt">${text.sourceText}</a></li>\n`}${issue.calendar.length > 0 && html`<li><a href="calendar.ics">${text.eventsOfIssue} (.ics)</a></li>\n`}<li><a href="index.md">${text.markdown}</a></li>
</ul>`
}
