import type { SiteIssue } from '../../src/model/index.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { languageOf } from './language-of.ts'

/** The newest issue with what is in it, for the home page. */
export function newestIssue(page: Page, issue: SiteIssue): Html {
  const articles = issue.sections.filter((section) => section.heading === 2)
  const link = (id: string) => page.link(`${issue.url}#${encodeURIComponent(id)}`)
  return html`<article class="newest" aria-labelledby="_newest">
<p class="kicker">${page.text.newestIssue}${issue.date === null ? '' : html` · <time datetime="${issue.date}">${formatDate(issue.date, page.site.newsletter.language)}</time>`}</p>
<h2 id="_newest"${languageOf(page, issue)}><a href="${page.link(issue.url)}">${issue.title}</a></h2>
${issue.summary === '' ? '' : html`<p class="summary"${languageOf(page, issue)}>${issue.summary}</p>\n`}${
  articles.length > 1 &&
  html`<ul class="articles"${languageOf(page, issue)}>
${articles.map(({ id, title }) => html`<li><a href="${link(id)}">${title}</a></li>\n`)}</ul>
`
}</article>`
}
