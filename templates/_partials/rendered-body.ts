import { holdLetters } from '../_print/hold-letters.ts'
import { type Html, html, raw } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/**
 * A rendered body on a page: what may be wider than a phone scrolls by itself and is reached by keyboard, under the name of its
 * section, which no other on the page has.
 */
export function renderedBody({ offline, text }: Page, body: string, name: string): Html {
  let count = 0
  const scrolling = holdLetters(body).replaceAll('<div class="scroll">', () => {
    count += 1
    const label = `${name}${count > 1 ? ` (${count})` : ''}: ${text.scrollable}`
    return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">`.text
  })
  // Links to issues are the only ones in a body that lead to a folder of the site.
  return raw(
    offline ? scrolling.replace(/<a href="(\.\.\/[^"#]+\/)(#[^"]*)?"/g, '<a href="$1index.html$2"') : scrolling,
  )
}
