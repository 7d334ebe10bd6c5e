import { searchFiles } from '../src/search/shared/index.ts'
import { layoutPage } from './_layouts/page.ts'
import { searchFilters } from './_partials/search-filters.ts'
import { searchForm } from './_partials/search-form.ts'
import { searchHelp } from './_partials/search-help.ts'
import { html } from './_print/html.ts'
import { openPage, type SitePageData } from './_print/page.ts'

export const data = { permalink: 'search/index.html' }

/** The search: what its script writes, it writes into `search-years`, `search-results` and `search-status`. */
export function render(pageData: SitePageData): string {
  const page = openPage(pageData, 'search/')
  const main = html`${page.offline ? '' : preloads.map((path) => html`<link rel="preload" href="${page.root}${path}" as="fetch" crossorigin>\n`)}<h1>${page.text.search}</h1>
${searchForm(page, 'large')}
${searchFilters(page)}
${searchHelp(page)}
<noscript><p>${page.text.searchNoScript}</p>
<ul>
${page.site.years.map(({ year, url }) => html`<li><a href="${page.link(url)}">${year}</a></li>\n`)}<li><a href="${page.link('')}">${page.text.allIssues}</a></li>
</ul></noscript>
<p id="search-status" role="status"></p>
<div id="search-years"></div>
<div id="search-results" data-root="${page.root}" data-offline="${String(page.offline)}" data-texts="${toTexts(page.text)}"></div>`
  const scripts = ['search.js']
  return layoutPage(page, { kind: 'search', title: page.text.search, address: 'search/', main, scripts })
}

/** What the script asks for first, whatever is searched: it comes beside the script and not after it. */
const preloads = [`${searchFiles.manifest}.bin`, searchFiles.worker]

/** What the script says, in the language of the page. */
function toTexts(text: ReturnType<typeof openPage>['text']): string {
  const { searchNoHits, searchNoHitsHelp, searchOneHit, searchHits, searchFailed, searchFromDisk } = text
  const { searchCorrected, searchMore, searchYears, searchYear, searchTopicPage } = text
  const hits = { searchNoHits, searchNoHitsHelp, searchOneHit, searchHits, searchFailed, searchFromDisk }
  return JSON.stringify({ ...hits, searchCorrected, searchMore, searchYears, searchYear, searchTopicPage })
}
