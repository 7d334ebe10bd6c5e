import type { SiteIssue, SiteSection } from '../../src/model/index.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { says } from '../_print/says.ts'
import { byline } from './byline.ts'
import { renderedBody } from './rendered-body.ts'
import { heading, section } from './section.ts'

/** An issue's text. The section that the issue is titled by (`titled`) has its heading at the top of the page. */
export function issueBody(page: Page, { preambleHtml, sections }: SiteIssue, titled: SiteSection | null): Html {
  const parts = sections.map((part, index) =>
    index === 0 ? opening(page, part, part === titled) : section(page, part),
  )
  return html`${preambleHtml !== '' && html`<div class="preamble">${renderedBody(page, preambleHtml)}</div>\n`}${parts}`
}

function opening(page: Page, part: SiteSection, isTitled: boolean): Html {
  const isBelow = isSigned(page, part)
  const author = byline(part.byline, isBelow)
  return html`${!isTitled && heading(page, part)}${!isBelow && author}${renderedBody(page, part.html)}${isBelow && author}`
}

/** An article's author stands above it, behind a cue ("Text: …"); who writes the first one without such a cue signs it. */
function isSigned({ site }: Page, { byline }: SiteSection): boolean {
  return byline !== null && !site.locale.cues.byline.some((cue) => says(byline.split(/\s/)[0] ?? '', [cue]))
}
