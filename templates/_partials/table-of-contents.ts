import type { SiteIssue } from '../../src/model/index.ts'
import { holdLetter } from '../_print/hold-letter.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { languageOf } from './language-of.ts'

/**
 * The articles of an issue; nothing where there is only one. Folded, so that a phone begins with the text; a wide window shows them
 * beside it.
 */
export function tableOfContents(page: Page, issue: SiteIssue): Html | '' {
  const articles = issue.sections.filter((section) => section.heading === 2)
  if (articles.length < 2) return ''
  return html`<nav class="table-of-contents" aria-labelledby="_contents">
<h2 id="_contents">${page.text.contents}</h2>
<details>
<summary>${page.text.contents}</summary>
<ol${languageOf(page, issue)}>
${articles.map(({ id, title }) => html`<li><a href="#${encodeURIComponent(id)}">${holdLetter(title)}</a></li>\n`)}</ol>
</details>
</nav>`
}
