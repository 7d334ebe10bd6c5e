import type { IssueHtml, SiteSection } from '../../src/model/index.ts'
import { fill } from '../_print/fill.ts'
import { type Html, html, raw } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { byline } from './byline.ts'
import { renderedBody } from './rendered-body.ts'

/** A whole text: what stands before the first heading, and its sections. */
export function body(page: Page, { preambleHtml, sections }: Pick<IssueHtml, 'preambleHtml' | 'sections'>): Html {
  return html`${renderedBody(page, preambleHtml)}${sections.map((part) => section(page, part))}`
}

/** A heading with its anchor, and what follows it. */
function section(page: Page, part: SiteSection): Html {
  return html`${heading(page, part)}${byline(part.byline, false)}${renderedBody(page, part.html)}`
}

/** A heading with its anchor. */
export function heading(page: Page, { id, title, heading: level }: SiteSection): Html {
  const tag = raw(`h${level}`)
  const label = fill(page.text.linkToSection, { title })
  return html`<${tag} id="${id}">${title} <a class="anchor" href="#${encodeURIComponent(id)}" aria-label="${label}">#</a></${tag}>\n`
}
