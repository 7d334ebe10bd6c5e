import { fill } from '../_print/fill.ts'
import { type Html, html, raw } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { statementOf } from '../_print/statement-of.ts'
import { licenseLink } from './license-link.ts'
import { publisherLink } from './publisher-link.ts'

/** Who publishes, under which number and licence, and where the feeds are; on paper also where the page was. */
export function colophon(page: Page, address: string | undefined): Html {
  const { newsletter, generator } = page.site
  const { url } = newsletter
  const facts = [
    publisher(page),
    newsletter.issn && `ISSN ${newsletter.issn}`,
    newsletter.license && licenseLink(newsletter.license),
  ]
  const printed = facts.filter((fact) => fact !== undefined && fact !== '')
  return html`<footer class="colophon">
${printed.length > 0 ? html`<p>${printed.map((fact, index) => html`${index > 0 ? ' · ' : ''}${fact}`)}</p>\n` : ''}<ul class="links">
<li><a href="${page.link('feed.xml')}">${page.text.feed}</a></li>
<li><a href="${page.link('calendar/')}">${page.text.subscribeToCalendar}</a></li>
<li><a href="${page.link('about/')}">${page.text.about}</a></li>
<li><a href="${page.link('accessibility/')}">${statementOf(page.site).title}</a></li>
</ul>
${url && address !== undefined && html`<p class="printed-address">${new URL(address, url).href}</p>\n`}<p>${raw(fill(html`${page.text.madeWith}`.text, { name: html`backissue ${generator}`.text }))}</p>
</footer>`
}

function publisher({ site }: Page): Html | undefined {
  const { publisher: who } = site.newsletter
  if (who === undefined) return undefined
  return html`${publisherLink(who)}${who.email ? html`, <a href="mailto:${who.email}">${who.email}</a>` : ''}`
}
