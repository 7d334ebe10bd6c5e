import { type Html, html } from '../_print/html.ts'

/** Who wrote a section; below an editorial it is a signature. */
export function byline(text: string | null, isSignature: boolean): Html | '' {
  return text === null ? '' : html`<p class="byline${isSignature && ' signature'}">${text}</p>\n`
}
