import type { TopicPage } from '../src/model/index.ts'
import { layoutPage } from './_layouts/page.ts'
import { pageLinks } from './_partials/page-links.ts'
import { periodName } from './_partials/period-name.ts'
import { periodNeighbours } from './_partials/period-neighbours.ts'
import { topicEvents } from './_partials/topic-events.ts'
import { topicMentions } from './_partials/topic-mentions.ts'
import { html } from './_print/html.ts'
import { openPage, type PageData } from './_print/page.ts'

interface TopicYearData extends PageData {
  readonly topicPage: TopicPage
}

export const data = {
  pagination: { data: 'site.topicPages', size: 1, alias: 'topicPage' },
  permalink: ({ topicPage }: TopicYearData) => `${topicPage.url}index.html`,
} as const

/** What was written about one name in a year, and its days in the calendar. */
export function render(data: TopicYearData): string {
  const { topicPage } = data
  const { topic, period, url, pages, mentions, events } = topicPage
  const page = openPage(data, url)
  const title = `${topic.name}: ${periodName(page, period)}`
  const number = pages.findIndex((part) => part.url === url) + 1
  const main = html`<p class="kicker"><a href="${page.link(topic.url)}">${topic.name}</a></p>
<h1>${title}</h1>
${pageLinks(page, topicPage, title)}${topicMentions(page, mentions)}${topicEvents(page, events)}${periodNeighbours(page, topicPage)}`
  return layoutPage(page, { kind: 'topic', title: number > 1 ? `${title} (${number})` : title, address: url, main })
}
