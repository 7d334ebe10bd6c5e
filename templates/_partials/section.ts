import type { IssueHtml, SiteSection } from '../../src/model/index.ts'
import { type Html, html, raw } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { byline } from './byline.ts'
import { renderedBody } from './rendered-body.ts'
import { sectionAnchor } from './section-anchor.ts'

/** A whole text: what stands before the first heading, and its sections. */
export function body(page: Page, { preambleHtml, sections }: Pick<IssueHtml, 'preambleHtml' | 'sections'>): Html {
  return html`${renderedBody(page, preambleHtml)}${sections.map((part) => section(page, part))}`
}

/** A heading with its anchor, and what follows it. */
function section(page: Page, part: SiteSection): Html {
  return html`${heading(page, part)}${byline(part.byline, false)}${renderedBody(page, part.html)}`
}

/** A heading with its anchor. */
export function heading(page: Page, part: SiteSection): Html {
  const tag = raw(`h${part.heading}`)
  return html`<${tag} id="${part.id}">${part.title} ${sectionAnchor(page, part)}</${tag}>\n`
}
