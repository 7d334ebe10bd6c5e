import type { IssueHtml, SiteSection } from '../../src/model/index.ts'
import { holdLetter } from '../_print/hold-letter.ts'
import { type Html, html, raw } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { byline } from './byline.ts'
import { renderedBody } from './rendered-body.ts'
import { sectionAnchor } from './section-anchor.ts'
import { nameOf } from './section-body.ts'

/** A whole text under the page's title: what stands before the first heading, and its sections. */
export function body(
  page: Page,
  title: string,
  { preambleHtml, sections }: Pick<IssueHtml, 'preambleHtml' | 'sections'>,
): Html {
  const parts = sections.map((part) => section(page, part, nameOf(part, sections)))
  return html`${renderedBody(page, preambleHtml, title)}${parts}`
}

/** A heading with its anchor, and what follows it. */
function section(page: Page, part: SiteSection, name: string): Html {
  return html`${heading(page, part)}${byline(part.byline, false)}${renderedBody(page, part.html, name)}`
}

/** A heading, and beside it its anchor: inside it would be a part of the heading's name. */
export function heading(page: Page, part: SiteSection): Html {
  const tag = raw(`h${part.heading}`)
  return html`<div class="heading"><${tag} id="${part.id}">${holdLetter(part.title)}</${tag}> ${sectionAnchor(page, part)}</div>\n`
}
