import type { SiteIssue, SiteSection } from '../../src/model/index.ts'
import { fill } from '../_print/fill.ts'
import { formatDate } from '../_print/format-date.ts'
import { holdLetter } from '../_print/hold-letter.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { corrections } from './corrections.ts'
import { languageOf } from './language-of.ts'
import { redacted } from './redacted.ts'
import { sectionAnchor } from './section-anchor.ts'

/** The title block at the top of an issue. What is inferred says so. An article whose title is the issue's has its anchor here. */
export function masthead(page: Page, issue: SiteIssue, titled: SiteSection | null): Html {
  const { text } = page
  const isInferred = issue.dateSource === 'inferred'
  const date =
    issue.date === null
      ? text.undated
      : html`<time datetime="${issue.date}">${formatDate(issue.date, page.site.newsletter.language)}</time>${isInferred && html`<span aria-hidden="true">*</span>`}`
  const facts = [
    issue.volume === null ? null : fill(text.volume, { volume: issue.volume }),
    issue.number === null ? null : fill(text.number, { number: issue.number }),
    date,
  ].filter((fact) => fact !== null)
  const title = html`<h1${titled && html` id="${titled.id}"`}${languageOf(page, issue)}>${holdLetter(issue.title)}</h1>`
  return html`<header class="masthead">
<p class="facts">${facts.map((fact, index) => html`${index > 0 ? ' · ' : ''}${fact}`)}</p>
${titled === null ? title : html`<div class="heading">${title} ${sectionAnchor(page, titled)}</div>`}
${isInferred && html`<p class="note"><span aria-hidden="true">* </span>${text.inferredDate}</p>\n`}${redacted(page, issue)}${corrections(page, issue)}</header>`
}
