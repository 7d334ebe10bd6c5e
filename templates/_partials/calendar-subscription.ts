import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** The whole calendar as one that a reader's own calendar keeps fresh, and how that is done. */
export function calendarSubscription({ link, site, text }: Page): Html {
  const { url } = site.newsletter
  const address =
    url &&
    html`<br>\n${text.calendarAddress}: <code>${new URL('calendar.ics', url).href}</code><br>\n${text.calendarHelp}`
  return html`<p class="subscription"><a href="${link('calendar.ics')}">${text.subscribeToCalendar}</a>${address}</p>`
}
