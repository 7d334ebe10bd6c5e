import type { SiteIssue, SiteSection } from '../../src/model/index.ts'
import { cutOpening } from '../../src/site/index.ts'
import { formatDate } from '../_print/format-date.ts'
import { holdLetter } from '../_print/hold-letter.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { toWords } from '../_print/to-words.ts'
import { languageOf } from './language-of.ts'

/** Of an article's opening, in UTF-16 units. */
const longestTeaser = 140

/** The newest issue as a front page: what it is about, and its articles with their openings. */
export function newestIssue(page: Page, issue: SiteIssue): Html {
  const { lede } = issue
  return html`<article class="newest" aria-labelledby="_newest">
<p class="kicker"><span class="new">${page.text.newestIssue}</span>${issue.date === null ? '' : html` · <time datetime="${issue.date}">${formatDate(issue.date, page.site.newsletter.language)}</time>`}</p>
<h2 id="_newest"${languageOf(page, issue)}><a href="${page.link(issue.url)}">${holdLetter(issue.title)}</a></h2>
${lede !== '' && html`<p class="summary"${languageOf(page, issue)}>${lede}</p>\n`}${teasers(page, issue)}</article>`
}

function teasers(page: Page, issue: SiteIssue): Html | '' {
  const words = toWords(issue.title)
  // The article that gives the issue its title is told of already.
  const articles = issue.sections.filter(({ heading, title }) => heading === 2 && toWords(title) !== words)
  if (articles.length === 0) return ''
  return html`<section class="articles" aria-labelledby="_articles">
<h3 id="_articles">${page.text.contents}</h3>
<ul${languageOf(page, issue)}>
${articles.map((article) => teaser(page, issue, article))}</ul>
</section>
`
}

function teaser(page: Page, issue: SiteIssue, { id, title, text }: SiteSection): Html {
  const opening = cutOpening(text, longestTeaser)
  return html`<li><a href="${page.link(`${issue.url}#${encodeURIComponent(id)}`)}">${holdLetter(title)}</a>${opening !== '' && html`<p>${opening}</p>`}</li>\n`
}
