import { layoutPage } from './_layouts/page.ts'
import { searchForm } from './_partials/search-form.ts'
import { html } from './_print/html.ts'
import { openPageAt, type SitePageData } from './_print/page.ts'

export const data = { permalink: '404.html' }

/** Shown at any address, so its links begin at the site's own path. */
export function render(pageData: SitePageData): string {
  const { url } = pageData.site.newsletter
  const page = openPageAt(pageData, url === undefined ? '/' : new URL(url).pathname)
  const main = html`<h1>${page.text.notFound}</h1>
<p>${page.text.notFoundHelp}</p>
${searchForm(page, 'large')}
<ul class="ways">
<li><a href="${page.link('')}">${page.text.allIssues}</a></li>
<li><a href="${page.link('calendar/')}">${page.text.calendar}</a></li>
<li><a href="${page.link('topics/')}">${page.text.topics}</a></li>
</ul>`
  return layoutPage(page, { kind: 'not-found', title: page.text.notFound, main })
}
