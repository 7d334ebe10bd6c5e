import type { SiteIssueLink } from '../../src/model/index.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { languageOf } from './language-of.ts'

/** An issue as a line of a list; with its opening (`lede`) where there is room for one. */
export function issueLine(page: Page, issue: SiteIssueLink, lede = ''): Html {
  const { language } = page.site.newsletter
  const date =
    issue.date === null ? '' : html`<time datetime="${issue.date}">${formatDate(issue.date, language)}</time> `
  return html`<li>${date}<a class="title" href="${page.link(issue.url)}"${languageOf(page, issue)}>${issue.title}</a>${lede !== '' && html`<p${languageOf(page, issue)}>${lede}</p>`}</li>\n`
}
