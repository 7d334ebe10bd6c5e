import type { SiteIssue, SiteSection } from '../../src/model/index.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { says } from '../_print/says.ts'
import { byline } from './byline.ts'
import { renderedBody } from './rendered-body.ts'
import { heading } from './section.ts'
import { sectionBody } from './section-body.ts'
import { similarArticles } from './similar-articles.ts'

/** An issue's text. The section that the issue is titled by (`titled`) has its heading at the top of the page. */
export function issueBody(page: Page, issue: SiteIssue, titled: SiteSection | null): Html {
  const { preambleHtml, sections } = issue
  const isAlone = titled !== null && sections.every((part) => part === titled || part.heading > 2)
  const parts = sections.map((part, index) => {
    const isBelow = index === 0 && isSigned(page, part)
    const author = byline(part.byline, isBelow)
    return html`${part !== titled && heading(page, isAlone ? raised(part) : part)}${!isBelow && author}${sectionBody(page, issue, part)}${isBelow && author}${similarTo(page, issue, index)}`
  })
  // Where an editor signs the first text, the words above it are no opening of their own.
  const isBrief = sections[0] !== undefined && isSigned(page, sections[0])
  return html`${preambleHtml !== '' && html`<div class="preamble${isBrief && ' brief'}">${renderedBody(page, preambleHtml, page.text.issue)}</div>\n`}${parts}`
}

/** What is said after the last part of an article. */
function similarTo(page: Page, issue: SiteIssue, index: number): Html | '' {
  const { url, sections } = issue
  if ((sections[index + 1]?.heading ?? 2) > 2) return ''
  const article = sections.slice(0, index + 1).findLast(({ heading: level }, at) => level <= 2 || at === 0)
  return similarArticles(page, issue, page.similar.get(`${url}#${article?.id}`) ?? [])
}

/** An article's author stands above it, behind a cue ("Text: …"); who writes the first one without such a cue signs it. */
function isSigned({ site }: Page, { byline }: SiteSection): boolean {
  return byline !== null && !site.locale.cues.byline.some((cue) => says(byline.split(/\s/)[0] ?? '', [cue]))
}

// Below the page's title alone the parts of its only article would skip a level.
const raised = (part: SiteSection): SiteSection => ({ ...part, heading: (part.heading - 1) as SiteSection['heading'] })
