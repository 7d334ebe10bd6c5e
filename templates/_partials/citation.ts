import { type Citation, toCitations } from '../../src/citations/index.ts'
import type { SiteIssue } from '../../src/model/index.ts'
import { fill } from '../_print/fill.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { languageOf } from './language-of.ts'

const files = [
  ['BibTeX', 'citation.bib'],
  ['RIS', 'citation.ris'],
  ['CSL-JSON', 'citation.json'],
] as const

/** How to cite an issue and its articles, as text to copy and as files for reference managers. */
export function citation(page: Page, issue: SiteIssue): Html {
  const [whole, ...articles] = toCitations(issue, page.site)
  const links = files.map(
    ([name, file], index) =>
      html`${index > 0 && ' · '}<a href="${file}" download="${whole.key}${file.slice(8)}">${name}</a>`,
  )
  // What is said of the issue is the same for each of its articles.
  const [first] = articles
  const around = first ? toFacts(page, first) : null
  return html`<details class="citation" data-copy="${page.text.copy}" data-copied="${page.text.textCopied}">
<summary>${page.text.cite}</summary>
<p><span class="reference">${reference(page, whole, toFacts(page, whole))}</span></p>
${
  first !== undefined &&
  html`<ul>
${articles.map((article) => html`<li><span class="reference">${reference(page, article, around)}</span></li>\n`)}</ul>
`
}<p>${links}</p>
</details>
`
}

/**
 * Author, title, newsletter, date, publisher and address, each closed by a full stop; what an issue's title says is not said
 * again. A date in brackets is inferred.
 */
function reference(page: Page, { author, title, language, publisher, address }: Citation, facts: Html | null): Html {
  const parts = [
    author !== null && closed(author),
    html`<span${languageOf(page, { lang: language })}>${closed(title)}</span>`,
    facts !== null && html`${facts}.`,
    publisher !== null && closed(publisher),
    address !== null && html`<span class="address">${address}</span>`,
  ].filter(Boolean)
  return html`${parts.map((part, index) => html`${index > 0 && ' '}${part}`)}`
}

/** Newsletter, date, volume and number; null where the title says all of them. */
function toFacts({ text, site }: Page, cited: Citation): Html | null {
  const says = (fact: string) => cited.kind === 'issue' && cited.title.includes(fact)
  const date = cited.date === null ? text.undated : formatDate(cited.date, site.newsletter.language)
  const facts = [
    says(cited.container) ? null : html`<cite>${cited.container}</cite>`,
    says(date) ? null : cited.note === null ? date : `[${date}]`,
    cited.volume && fill(text.volume, { volume: cited.volume }),
    cited.number && fill(text.number, { number: cited.number }),
  ].filter(Boolean)
  return facts.length === 0 ? null : html`${facts.map((fact, index) => html`${index > 0 && ', '}${fact}`)}`
}

const closed = (text: string) => (/[.!?…]["”’»]?$/.test(text) ? text : `${text}.`)
