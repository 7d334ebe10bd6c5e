import { searchFiles } from '../src/search/shared/index.ts'
import { layoutPage } from './_layouts/page.ts'
import { searchFilters } from './_partials/search-filters.ts'
import { searchForm } from './_partials/search-form.ts'
import { searchHelp } from './_partials/search-help.ts'
import { searchStart } from './_partials/search-start.ts'
import { listDateForms } from './_print/format-date.ts'
import { html } from './_print/html.ts'
import { inlineSource } from './_print/inline-source.ts'
import { openPage, type SitePageData } from './_print/page.ts'

export const data = { permalink: 'search/index.html' }

/** The search: what its script writes, it writes into `search-years`, `search-results` and `search-status`. */
export function render(pageData: SitePageData): string {
  const page = openPage(pageData, 'search/')
  const { search = null } = pageData
  const main = html`<h1>${page.text.search}</h1>
${searchForm(page, 'large')}
${searchFilters(page)}
${searchHelp(page)}
<noscript><p>${page.text.searchNoScript}</p>
<ul>
${page.site.years.map(({ year, url }) => html`<li><a href="${page.link(url)}">${year}</a></li>\n`)}<li><a href="${page.link('')}">${page.text.allIssues}</a></li>
</ul></noscript>
<p id="search-status" role="status"></p>
<div id="search-years"></div>
<div id="search-results" data-root="${page.root}" data-offline="${String(page.offline)}" data-texts="${toTexts(page.text, page.site.newsletter.language)}"></div>`
  const content = { kind: 'search', title: page.text.search, address: 'search/', main } as const
  if (page.offline) return layoutPage(page, { ...content, scripts: [page.root + searchFiles.script] })
  const sources = search === null ? [] : [inlineSource(search.script)]
  return layoutPage(page, { ...content, first: searchStart(page, search), sources })
}

/** What the script says, in the language of the page. */
function toTexts(text: ReturnType<typeof openPage>['text'], language: string): string {
  const { searchNoHits, searchNoHitsHelp, searchOneHit, searchHits, searchFailed, searchFromDisk } = text
  const { searchCorrected, searchMore, searchYears, searchYear, searchTopicPage } = text
  const dates = listDateForms(language)
  const hits = { searchNoHits, searchNoHitsHelp, searchOneHit, searchHits, searchFailed, searchFromDisk }
  return JSON.stringify({ ...hits, searchCorrected, searchMore, searchYears, searchYear, searchTopicPage, dates })
}
