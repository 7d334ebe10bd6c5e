import { layoutPage } from './_layouts/page.ts'
import { searchForm } from './_partials/search-form.ts'
import { html } from './_print/html.ts'
import { openPage, type PageData } from './_print/page.ts'

export const data = { permalink: 'search/index.html' }

/** The search: what its script writes, it writes into `search-results` and `search-status`. */
export function render(pageData: PageData): string {
  const page = openPage(pageData, 'search/')
  const { searchNoHits, searchOneHit, searchHits, searchFailed } = page.text
  const texts = JSON.stringify({ searchNoHits, searchOneHit, searchHits, searchFailed })
  const main = html`<h1>${page.text.search}</h1>
${searchForm(page, 'large')}
<noscript><p>${page.text.searchNoScript} <a href="${page.link('')}">${page.text.allIssues}</a></p></noscript>
<p id="search-status" role="status"></p>
<div id="search-results" data-root="${page.root}" data-texts="${texts}"></div>`
  const scripts = ['search.js']
  return layoutPage(page, { kind: 'search', title: page.text.search, address: 'search/', main, scripts })
}
