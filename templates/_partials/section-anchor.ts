import type { SiteSection } from '../../src/model/index.ts'
import { fill } from '../_print/fill.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** The link to a section that stands beside its heading, to be copied. */
export function sectionAnchor({ text }: Page, { id, title }: SiteSection): Html {
  const label = fill(text.linkToSection, { title })
  return html`<a class="anchor" href="#${encodeURIComponent(id)}" aria-label="${label}">#</a>`
}
