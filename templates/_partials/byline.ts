import { type Html, html } from '../_print/html.ts'

/** Who wrote a section. */
export function byline(text: string | null): Html | '' {
  return text === null ? '' : html`<p class="byline">${text}</p>\n`
}
