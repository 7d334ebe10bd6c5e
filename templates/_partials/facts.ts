import { type Html, html } from '../_print/html.ts'

/** A list of facts under their names; what is null or empty is not known and left out. */
export function facts(list: readonly (readonly [name: string, value: Html | string | null | undefined])[]): Html {
  const known = list.filter(([, value]) => value !== null && value !== undefined && value !== '')
  return html`<dl class="fact-list">
${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`
}
