import type { SiteIssue } from '../../src/model/index.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** What an editor corrected after the issue was sent. */
export function corrections(page: Page, issue: SiteIssue): Html | '' {
  if (issue.corrections.length === 0) return ''
  const { language } = page.site.newsletter
  return html`<aside class="corrections" aria-labelledby="_corrections">
<h2 id="_corrections">${page.text.corrections}</h2>
<ul>
${issue.corrections.map(({ date, text }) => html`<li><time datetime="${date}">${formatDate(date, language)}</time>: ${text}</li>\n`)}</ul>
</aside>
`
}
