import type { SiteIssue, SiteSection } from '../../src/model/index.ts'
import { fill } from '../_print/fill.ts'
import { type Html, html, raw } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { byline } from './byline.ts'

/** What stands before the first heading. */
export function preamble(page: Page, { preambleHtml }: SiteIssue): Html {
  return rendered(page, preambleHtml)
}

/** A heading with its anchor, and what follows it. */
export function section(page: Page, { id, title, heading, byline: author, html: body }: SiteSection): Html {
  const tag = raw(`h${heading}`)
  const label = fill(page.text.linkToSection, { title })
  return html`<${tag} id="${id}">${title} <a class="anchor" href="#${encodeURIComponent(id)}" aria-label="${label}">#</a></${tag}>
${byline(author)}${rendered(page, body)}`
}

// Links from one issue to another are the only ones in a body that lead to a folder of the site.
function rendered({ offline }: Page, body: string): Html {
  return raw(offline ? body.replace(/<a href="(\.\.\/[^"#/]+\/)(#[^"]*)?"/g, '<a href="$1index.html$2"') : body)
}
