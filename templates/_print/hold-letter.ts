import { type Html, html } from './html.ts'

/** A single letter, its hyphen and the letter behind: "e-p" of "e-post". */
const hyphened = /(?<![\p{L}\p{M}\p{N}-])\p{L}[-\u2010]\p{L}/gu

/** A title that no line parts after one letter: "e-/post". Its characters stay as they are, for who copies or searches it. */
export function holdLetter(title: string): Html {
  if (!title.includes('-') && !title.includes('\u2010')) return html`${title}`
  const found = [...title.matchAll(hyphened)]
  const pieces = found.map(({ 0: words, index }, place) => {
    const before = found[place - 1]
    return html`${title.slice(before ? before.index + before[0].length : 0, index)}<span class="held">${words}</span>`
  })
  const last = found.at(-1)
  return html`${pieces}${title.slice(last ? last.index + last[0].length : 0)}`
}
