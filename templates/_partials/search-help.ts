import { fill } from '../_print/fill.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** What the search box understands, in six lines. */
export function searchHelp({ site, text }: Page): Html {
  const { filters, kinds } = site.locale.search
  const words = {
    year: filters.year[0] ?? '',
    issue: filters.issue[0] ?? '',
    topic: filters.topic[0] ?? '',
    kind: filters.kind[0] ?? '',
    event: kinds.event[0] ?? '',
  }
  const lines = [
    text.searchHelpWords,
    text.searchHelpPhrase,
    text.searchHelpExclude,
    text.searchHelpYears,
    text.searchHelpFilters,
    text.searchHelpForgiving,
  ]
  return html`<details class="search-help">
<summary>${text.searchHelp}</summary>
<ul>
${lines.map((line) => html`<li>${fill(line, words)}</li>\n`)}</ul>
</details>`
}
