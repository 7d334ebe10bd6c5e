import { type Html, html } from './html.ts'

/** Things as a language lists them. @example joinList([html`a`, html`b`, html`c`], 'sv').text // 'a, b och c' */
export function joinList(things: readonly Html[], language: string): Html {
  const places = things.map((_, index) => String(index))
  const parts = formatOf(language).formatToParts(places)
  return html`${parts.map(({ type, value }) => (type === 'element' ? things[Number(value)] : value))}`
}

const formats = new Map<string, Intl.ListFormat>()

/** The format of a language, made once. */
function formatOf(language: string): Intl.ListFormat {
  const format = formats.get(language) ?? new Intl.ListFormat([language, 'en-GB'], { type: 'conjunction' })
  formats.set(language, format)
  return format
}
