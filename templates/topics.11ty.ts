import type { SiteTopic } from '../src/model/index.ts'
import { layoutPage } from './_layouts/page.ts'
import { fill } from './_print/fill.ts'
import { type Html, html } from './_print/html.ts'
import { openPage, type SitePage, type SitePageData } from './_print/page.ts'
import { withCapital } from './_print/with-capital.ts'

export const data = { permalink: 'topics/index.html' }

/** All names that come back, in the order of the language. */
export function render(pageData: SitePageData): string {
  const page = openPage(pageData, 'topics/')
  const { topics } = page.site
  const { text } = page
  const main = html`<h1>${text.topics}</h1>
<p>${topics.length === 0 ? text.topicsEmpty : text.topicsHelp}</p>
${topics.length > 0 && html`<ul class="topic-list">\n${topics.map((topic) => line(page, topic))}</ul>`}`
  return layoutPage(page, { kind: 'topics', title: text.topics, address: 'topics/', main })
}

function line(page: SitePage, { name, long, url, mentions, events }: SiteTopic): Html {
  // What an editor lists is spelled as listed.
  const isOwn = page.site.newsletter.terms.some(({ term }) => term === name)
  const announcing = events.flatMap(({ announcedIn }) => announcedIn)
  const { size } = new Set([...mentions.map(({ issue }) => issue), ...announcing].map(({ id }) => id))
  const label = fill(page.text.issueCount, { count: size })
  return html`<li><a href="${page.link(url)}">${isOwn ? name : withCapital(name, page.site.newsletter.language)}</a>${long !== null && html` <span class="long">${long}</span>`} <span class="count"><span class="unseen">${label}</span><span aria-hidden="true">${size}</span></span></li>\n`
}
