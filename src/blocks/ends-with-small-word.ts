import type { Locale } from '../model/index.ts'

/** Whether a line ends with a word that ends no sentence: `from`, `och`. */
export function endsWithSmallWord(text: string, { functionWords }: Locale): boolean {
  const word = /(?<=\s)\p{Ll}+$/u.exec(text.slice(-20))?.[0]
  return word !== undefined && functionWords.includes(word)
}
