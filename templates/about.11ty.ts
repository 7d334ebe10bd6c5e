import { layoutPage } from './_layouts/page.ts'
import { archiveFacts } from './_partials/archive-facts.ts'
import { body } from './_partials/section.ts'
import { html } from './_print/html.ts'
import { openPage, type SitePageData } from './_print/page.ts'

export const data = { permalink: 'about/index.html' }

/** The archive's text about itself, where it has one, and what is known of it and of how it was made. */
export function render(pageData: SitePageData): string {
  const page = openPage(pageData, 'about/')
  const { site, text } = page
  const title = site.about?.title ?? text.about
  const { description } = site.newsletter
  const opening = site.about ? body(page, title, site.about.html) : description && html`<p>${description}</p>\n`
  const main = html`<h1>${title}</h1>
<div class="text">
${opening}<h2 id="_facts">${site.newsletter.title}</h2>
${archiveFacts(page)}
<h2 id="_made">${text.howMade}</h2>
<p>${text.howMadeText}</p>
<p><a href="${page.link('archive.zip')}">${text.wholeArchive}</a></p>
</div>`
  return layoutPage(page, { kind: 'about', title, address: 'about/', main })
}
