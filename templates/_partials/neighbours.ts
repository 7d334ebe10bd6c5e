import type { SiteIssue, SiteIssueLink } from '../../src/model/index.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { languageOf } from './language-of.ts'

/** The issues before and after one. */
export function neighbours(page: Page, { previous, next }: SiteIssue): Html | '' {
  if (previous === null && next === null) return ''
  const link = (issue: SiteIssueLink | null, rel: 'prev' | 'next', label: string) =>
    issue &&
    html`<a class="${rel}" rel="${rel}" href="${page.link(issue.url)}"><small>${label}</small> <span${languageOf(page, issue)}>${issue.title}</span></a>\n`
  return html`<nav class="neighbours" aria-label="${page.text.previousIssue}, ${page.text.nextIssue}">
${link(previous, 'prev', page.text.previousIssue)}${link(next, 'next', page.text.nextIssue)}</nav>`
}
