/** A lower-case word, not a name such as "eSam". */
const opening = /^\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{M}\d])/u

/** A title as a list sets it beside others: with a capital where it opens with a word. @example withCapital('e-möte', 'sv') // 'E-möte' */
export function withCapital(title: string, language: string): string {
  const [word = ''] = opening.exec(title) ?? []
  if (word === '') return title
  const [first = ''] = word
  return first.toLocaleUpperCase(language) + title.slice(first.length)
}
