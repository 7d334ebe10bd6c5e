import { fill } from '../_print/fill.ts'
import { type Html, html, raw } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { safeAddress } from '../_print/safe-address.ts'

/** Who publishes, under which number and licence, and where the feeds are. */
export function colophon(page: Page): Html {
  const { newsletter, generator } = page.site
  const facts = [publisher(page), newsletter.issn && `ISSN ${newsletter.issn}`, license(newsletter.license)]
  const printed = facts.filter((fact) => fact !== undefined && fact !== null && fact !== '')
  return html`<footer class="colophon">
${printed.length > 0 ? html`<p>${printed.map((fact, index) => html`${index > 0 ? ' · ' : ''}${fact}`)}</p>\n` : ''}<ul>
<li><a href="${page.link('feed.xml')}">${page.text.feed}</a></li>
<li><a href="${page.link('calendar.ics')}">${page.text.subscribeToCalendar}</a></li>
</ul>
<p>${raw(fill(html`${page.text.madeWith}`.text, { name: html`backissue ${generator}`.text }))}</p>
</footer>`
}

function publisher({ site }: Page): Html | undefined {
  const { publisher: who } = site.newsletter
  if (who === undefined) return undefined
  const url = safeAddress(who.url)
  const name = url === null ? html`${who.name}` : html`<a href="${url}">${who.name}</a>`
  return html`${name}${who.email ? html`, <a href="mailto:${who.email}">${who.email}</a>` : ''}`
}

function license(license: string | undefined): Html | undefined {
  if (license === undefined) return undefined
  const url = safeAddress(license)
  return url === null ? html`${license}` : html`<a rel="license" href="${url}">${license}</a>`
}
