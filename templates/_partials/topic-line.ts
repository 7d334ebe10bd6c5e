import type { SiteTopic } from '../../src/model/index.ts'
import { fill } from '../_print/fill.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { withCapital } from '../_print/with-capital.ts'

/** A topic as a line of a list: its name, what it stands for, and in how many issues it is. */
export function topicLine(page: Page, { name, long, url, issueCount: count }: SiteTopic): Html {
  const { terms, language } = page.site.newsletter
  // What an editor lists is spelled as listed.
  const isOwn = terms.some(({ term }) => term === name)
  return html`<li><a href="${page.link(url)}">${isOwn ? name : withCapital(name, language)}</a>${long !== null && html` <span class="long">${long}</span>`} <span class="count"><span class="unseen">${fill(page.text.issueCount, { count })}</span><span aria-hidden="true">${count}</span></span></li>\n`
}
