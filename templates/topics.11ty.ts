import { listLimits } from '../src/site/index.ts'
import { layoutPage } from './_layouts/page.ts'
import { topicLine } from './_partials/topic-line.ts'
import { topicListLinks } from './_partials/topic-list-links.ts'
import { html } from './_print/html.ts'
import { openPage, type SitePageData } from './_print/page.ts'

export const data = { permalink: 'topics/index.html' }

/** All names that come back, in the order of the language; where they are too many for a page, those of most issues, and the way to all. */
export function render(pageData: SitePageData): string {
  const page = openPage(pageData, 'topics/')
  const { topics, topicLists } = page.site
  const { text } = page
  const [list] = topicLists
  const shown = list ? topics.toSorted((a, b) => b.issueCount - a.issueCount).slice(0, listLimits.topics) : topics
  const main = html`<h1>${text.topics}</h1>
<p>${topics.length === 0 ? text.topicsEmpty : text.topicsHelp}</p>
${list && html`${topicListLinks(page, list.pages)}<h2>${text.topicsMostUsed}</h2>\n`}${shown.length > 0 && html`<ul class="topic-list">\n${shown.map((topic) => topicLine(page, topic))}</ul>`}`
  return layoutPage(page, { kind: 'topics', title: text.topics, address: 'topics/', main })
}
