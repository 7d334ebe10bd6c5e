import type { SiteIssue } from '../../src/model/index.ts'
import { fill } from '../_print/fill.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html, raw } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** That names were removed from an issue, and when. */
export function redacted(page: Page, { redacted: day }: SiteIssue): Html | '' {
  if (day === null) return ''
  const date = html`<time datetime="${day}">${formatDate(day, page.site.newsletter.language)}</time>`
  return html`<p class="note">${raw(fill(html`${page.text.nameRemoved}`.text, { date: date.text }))}</p>\n`
}
