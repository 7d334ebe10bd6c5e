import type { TopicList } from '../src/model/index.ts'
import { layoutPage } from './_layouts/page.ts'
import { topicLine } from './_partials/topic-line.ts'
import { topicListLinks } from './_partials/topic-list-links.ts'
import { html } from './_print/html.ts'
import { openPage, type PageData } from './_print/page.ts'

interface TopicListData extends PageData {
  readonly topicList: TopicList
}

export const data = {
  pagination: { data: 'site.topicLists', size: 1, alias: 'topicList' },
  permalink: ({ topicList }: TopicListData) => `${topicList.url}index.html`,
} as const

/** Some of the topics, in the order of the language. */
export function render(data: TopicListData): string {
  const { url, topics, pages } = data.topicList
  const page = openPage(data, url)
  const { text } = page
  const number = pages.findIndex((part) => part.url === url) + 1
  const main = html`<p class="kicker"><a href="${page.link('topics/')}">${text.topics}</a></p>
<h1>${text.topicsByName}</h1>
${topicListLinks(page, pages, url)}<ul class="topic-list">
${topics.map((topic) => topicLine(page, topic))}</ul>`
  return layoutPage(page, { kind: 'topics', title: `${text.topicsByName} (${number})`, address: url, main })
}
