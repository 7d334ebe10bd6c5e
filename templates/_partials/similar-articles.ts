import type { SimilarArticle, SiteIssue } from '../../src/model/index.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { languageOf } from './language-of.ts'

/** What other issues say of the same, under an article; nothing where they say nothing. */
export function similarArticles(page: Page, { lang }: SiteIssue, articles: readonly SimilarArticle[]): Html | '' {
  if (articles.length === 0) return ''
  const { language } = page.site.newsletter
  return html`<div class="similar"${lang !== language && html` lang="${language}"`}>
<p>${page.text.similarArticles}</p>
<ul>
${articles.map((article) => line(page, article))}</ul>
</div>
`
}

function line(page: Page, { url, title, issue }: SimilarArticle): Html {
  const { language } = page.site.newsletter
  const [path = '', anchor = ''] = url.split('#')
  const date = issue.date !== null && html`, <time datetime="${issue.date}">${formatDate(issue.date, language)}</time>`
  return html`<li><a href="${page.link(path)}#${encodeURIComponent(anchor)}"${languageOf(page, issue)}>${title}</a> <span class="from"><span${languageOf(page, issue)}>${issue.title}</span>${date}</span></li>\n`
}
