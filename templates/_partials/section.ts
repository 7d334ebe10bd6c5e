import type { IssueHtml, SiteSection } from '../../src/model/index.ts'
import { fill } from '../_print/fill.ts'
import { type Html, html, raw } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { byline } from './byline.ts'

/** A whole text: what stands before the first heading, and its sections. */
export function body(page: Page, { preambleHtml, sections }: Pick<IssueHtml, 'preambleHtml' | 'sections'>): Html {
  return html`${rendered(page, preambleHtml)}${sections.map((part) => section(page, part))}`
}

/** A heading with its anchor, and what follows it. */
function section(page: Page, { id, title, heading, byline: author, html: body }: SiteSection): Html {
  const tag = raw(`h${heading}`)
  const label = fill(page.text.linkToSection, { title })
  return html`<${tag} id="${id}">${title} <a class="anchor" href="#${encodeURIComponent(id)}" aria-label="${label}">#</a></${tag}>
${byline(author)}${rendered(page, body)}`
}

// Links to issues are the only ones in a body that lead to a folder of the site.
function rendered({ offline }: Page, text: string): Html {
  return raw(offline ? text.replace(/<a href="(\.\.\/[^"#]+\/)(#[^"]*)?"/g, '<a href="$1index.html$2"') : text)
}
