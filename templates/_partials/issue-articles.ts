import type { IssueSummary } from '../../src/model/index.ts'
import { formatDate } from '../_print/format-date.ts'
import { holdLetter } from '../_print/hold-letter.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { toWords } from '../_print/to-words.ts'
import { languageOf } from './language-of.ts'

/** An issue of a year's list: what it is about, and the way to each of its articles. */
export function issueArticles(page: Page, issue: IssueSummary): Html {
  const { language } = page.site.newsletter
  const words = toWords(issue.title)
  const articles = issue.outline.filter(({ heading, title }) => heading === 2 && toWords(title) !== words)
  const { lede } = issue
  const link = (id: string) => page.link(`${issue.url}#${encodeURIComponent(id)}`)
  return html`<li>${issue.date !== null && html`<time datetime="${issue.date}">${formatDate(issue.date, language)}</time>\n`}<div${languageOf(page, issue)}>
<h2><a class="title" href="${page.link(issue.url)}">${holdLetter(issue.title)}</a></h2>
${lede !== '' && html`<p>${lede}</p>\n`}${
  articles.length > 0 &&
  html`<ul class="titles">
${articles.map(({ id, title }) => html`<li><a href="${link(id)}">${holdLetter(title)}</a></li>\n`)}</ul>
`
}</div></li>\n`
}
