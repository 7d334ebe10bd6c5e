import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** The small one in a page's masthead leads to the search page; the large one stands on it. */
export function searchForm(page: Page, size: 'small' | 'large'): Html {
  const id = size === 'large' ? 'q' : '_q'
  return html`<form role="search" class="search-form ${size}" action="${page.link('search/')}" method="get">
<label for="${id}"${size === 'small' ? html` class="unseen"` : ''}>${page.text.searchLabel}</label>
<input type="search" name="q" id="${id}" autocomplete="off" spellcheck="false"${size === 'small' ? html` placeholder="${page.text.searchLabel}"` : ''}>
<button>${page.text.searchButton}</button>
</form>`
}
