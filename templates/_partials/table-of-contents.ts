import type { SiteIssue } from '../../src/model/index.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { languageOf } from './language-of.ts'

/** The articles of an issue; nothing where there is only one. */
export function tableOfContents(page: Page, issue: SiteIssue): Html | '' {
  const articles = issue.sections.filter((section) => section.heading === 2)
  if (articles.length < 2) return ''
  return html`<nav class="table-of-contents" aria-labelledby="_contents">
<h2 id="_contents">${page.text.contents}</h2>
<ol${languageOf(page, issue)}>
${articles.map(({ id, title }) => html`<li><a href="#${encodeURIComponent(id)}">${title}</a></li>\n`)}</ol>
</nav>`
}
