import { type Html, html, raw } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** A rendered body on a page: what may be wider than a phone scrolls by itself and is reached by keyboard. */
export function renderedBody({ offline, text }: Page, body: string): Html {
  const scroll = html`<div class="scroll" role="group" aria-label="${text.scrollable}" tabindex="0">`.text
  const scrolling = body.replaceAll('<div class="scroll">', scroll)
  // Links to issues are the only ones in a body that lead to a folder of the site.
  return raw(
    offline ? scrolling.replace(/<a href="(\.\.\/[^"#]+\/)(#[^"]*)?"/g, '<a href="$1index.html$2"') : scrolling,
  )
}
