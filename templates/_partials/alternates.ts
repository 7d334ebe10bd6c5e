import type { PageContent } from '../_layouts/page.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** Where the page's content is in other forms: feeds and calendar of the archive, an issue's own events and Markdown. */
export function alternates(page: Page, { issue }: PageContent): Html {
  const { site, text, link } = page
  const { title } = site.newsletter
  const forms: readonly (readonly [type: string, title: string, address: string])[] = [
    ['application/atom+xml', title, 'feed.xml'],
    ['application/feed+json', title, 'feed.json'],
    ['text/calendar', `${title}: ${text.calendar}`, 'calendar.ics'],
    ...(issue
      ? ([
          ['text/markdown', issue.title, `${issue.url}index.md`],
          ['text/calendar', `${issue.title}: ${text.calendar}`, `${issue.url}calendar.ics`],
        ] as const)
      : []),
  ]
  return html`${forms.map(([type, name, address]) => html`<link rel="alternate" type="${type}" title="${name}" href="${link(address)}">\n`)}`
}
