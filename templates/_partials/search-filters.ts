import type { SiteTopic } from '../../src/model/index.ts'
import { listLimits } from '../../src/site/index.ts'
import { type Html, html } from '../_print/html.ts'
import type { SitePage } from '../_print/page.ts'

/** Fields that narrow a search. The script writes what is chosen into the address, or into the box in the words that it understands. */
export function searchFilters(page: SitePage): Html {
  const { text, site } = page
  const { filters, kinds } = site.locale.search
  const years = site.years.map(({ year }) => html`<option>${year}</option>`)
  const range = (name: string, label: string) =>
    html`<label>${label} <select name="${name}"><option value="">–</option>${years}</select></label>\n`
  const kind = (words: readonly string[], label: string) => html`<option value="${words[0] ?? ''}">${label}</option>`
  const topics = chooseTopics(site.topics).map(
    ({ name, long, aliases, url }) =>
      html`<option value="${name}" data-page="${page.link(url)}" data-names="${JSON.stringify([long ?? name, ...aliases])}">${name}</option>`,
  )
  return html`<details class="search-filters" id="search-filters">
<summary>${text.searchFilters}</summary>
<div>
${site.years.length > 1 && html`${range('from', text.searchFrom)}${range('to', text.searchTo)}`}<label>${text.searchKind} <select data-filter="${toList(filters.kind)}"><option value="">${text.searchAll}</option>${kind(kinds.article, text.searchArticles)}${kind(kinds.event, text.searchEvents)}</select></label>
${topics.length > 0 && html`<label>${text.searchTopic} <select data-filter="${toList(filters.topic)}"><option value="">${text.searchAll}</option>${topics}</select></label>\n`}<label>${text.searchIssue} <input data-filter="${toList(filters.issue)}" placeholder="${site.issues[0]?.id ?? ''}" size="10" autocomplete="off"></label>
</div>
</details>`
}

/** As many as a list to choose from may have, those of most issues; the box takes the name of any. */
function chooseTopics(topics: readonly SiteTopic[]): readonly SiteTopic[] {
  if (topics.length <= listLimits.topics) return topics
  const used = new Set(topics.toSorted((a, b) => b.issueCount - a.issueCount).slice(0, listLimits.topics))
  return topics.filter((topic) => used.has(topic))
}

const toList = (words: readonly string[]) => words.join(' ')
