import type { SiteTopic } from '../src/model/index.ts'
import { layoutPage } from './_layouts/page.ts'
import { topicEvents } from './_partials/topic-events.ts'
import { topicMentions } from './_partials/topic-mentions.ts'
import { topicPlot } from './_partials/topic-plot.ts'
import { topicYears } from './_partials/topic-years.ts'
import { fill } from './_print/fill.ts'
import { html, raw } from './_print/html.ts'
import { joinList } from './_print/join-list.ts'
import { openPage, type PageData } from './_print/page.ts'

interface TopicData extends PageData {
  readonly topic: SiteTopic
}

export const data = {
  pagination: { data: 'site.topics', size: 1, alias: 'topic' },
  permalink: ({ topic }: TopicData) => `${topic.url}index.html`,
} as const

/** What of a topic that has pages of its years stands on its first one. */
const newest = { mentions: 50, events: 20 }

/** One name: what it stands for, when it was written about, the articles, and its days in the calendar. */
export function render(data: TopicData): string {
  const { topic } = data
  const page = openPage(data, topic.url)
  const { text } = page
  const isCut = topic.years.length > 0
  const mentions = isCut ? topic.mentions.slice(0, newest.mentions) : topic.mentions
  const events = isCut ? topic.events.slice(0, newest.events) : topic.events
  const { language } = page.site.newsletter
  const names = joinList(
    topic.aliases.map((alias) => html`${alias}`),
    language,
  )
  const main = html`<p class="kicker"><a href="${page.link('topics/')}">${text.topics}</a></p>
<h1>${topic.name}</h1>
${topic.long !== null && html`<p class="long">${topic.long}</p>\n`}${
  topic.aliases.length > 0 &&
  html`<p class="note">${raw(fill(html`${text.topicAliases}`.text, { names: names.text }))}</p>\n`
}${topic.mentions.length > 0 && topicPlot(page, topic)}${topicYears(page, topic.years)}${topicMentions(page, mentions)}${topicEvents(page, events)}`
  return layoutPage(page, { kind: 'topic', title: topic.name, address: topic.url, main })
}
