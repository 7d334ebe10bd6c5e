import type { TopicMention } from '../../src/model/index.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { languageOf } from './language-of.ts'

/** The articles that name a topic, newest first, each under its issue's date; nothing where there are none. */
export function topicMentions(page: Page, mentions: readonly TopicMention[]): Html | '' {
  if (mentions.length === 0) return ''
  return html`<section aria-labelledby="_mentions">
<h2 id="_mentions">${page.text.topicArticles}</h2>
<ul class="issues">
${mentions.map((mention) => line(page, mention))}</ul>
</section>
`
}

function line(page: Page, { issue, section }: TopicMention): Html {
  const { language } = page.site.newsletter
  const date = issue.date !== null && html`<time datetime="${issue.date}">${formatDate(issue.date, language)}</time> `
  const anchor = section === null ? '' : `#${encodeURIComponent(section.id)}`
  const words = section?.title ?? issue.title
  return html`<li>${date}<a class="title" href="${page.link(issue.url + anchor)}"${languageOf(page, issue)}>${words}</a>${section !== null && section.title !== issue.title && html`<p${languageOf(page, issue)}>${issue.title}</p>`}</li>\n`
}
