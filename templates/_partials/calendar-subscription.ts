import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/**
 * The whole calendar as one that a reader's own keeps fresh (`webcal:`, which calendar programs open), its address for those that
 * ask for one, and the file as it is now. Without the site's address there is the file alone.
 */
export function calendarSubscription({ link, site, text }: Page): Html {
  const { url } = site.newsletter
  const file = html`<a href="${link('calendar.ics')}" download>${text.calendarFile}</a>`
  if (url === undefined) return html`<p class="subscription">${file}</p>`
  const { href } = new URL('calendar.ics', url)
  return html`<div class="subscription" data-copy="${text.copy}" data-copied="${text.linkCopied}">
<p><a href="${href.replace(/^https?/, 'webcal')}">${text.subscribeToCalendar}</a> · ${file}</p>
<p class="address">${text.calendarAddress}: <code class="reference">${href}</code></p>
<p class="note">${text.calendarHelp}</p>
<p class="notice" role="status"></p>
</div>`
}
