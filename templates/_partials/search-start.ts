import type { SearchStart } from '../../src/model/index.ts'
import { searchFiles } from '../../src/search/shared/index.ts'
import { type Html, html, raw } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { typeface } from '../_print/typeface.ts'

/**
 * What the search's page asks for before its style sheet: its own script, the worker's, and what the address asks for. Without
 * `search` the script asks for that itself.
 */
export function searchStart(page: Page, search: SearchStart | null): Html {
  const manifest = `${searchFiles.manifest}.bin`
  const preload = (path: string) => html`<link rel="preload" href="${page.root}${path}" as="fetch" crossorigin>\n`
  return html`<script async src="${page.root}${searchFiles.script}"></script>
${preload(searchFiles.worker)}${search === null ? preload(manifest) : html`<script data-root="${page.root}" data-font="${page.link(typeface)}" data-manifest="${search.manifest}">${raw(search.script)}</script>\n`}`
}
