import { isCapitalised } from './to-words.ts'

/** How the words of an archive are written. */
export interface WordUse {
  /** Written in lower case somewhere: ordinary words. */
  readonly lower: ReadonlySet<string>
  /** Beside another word with a capital letter somewhere, as the parts of a person's name are. */
  readonly paired: ReadonlySet<string>
}

/** How the words of some texts are written. */
export function findWordUse(texts: Iterable<string>): WordUse {
  const lower = new Set<string>()
  const paired = new Set<string>()
  for (const text of texts) {
    let before: string | null = null
    let end = 0
    for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const [word] = match
      if (!isCapitalised(word)) lower.add(word)
      const isBeside = before !== null && match.index === end + 1 && text[end] === ' '
      if (isBeside && before !== null && isCapitalised(word)) paired.add(before).add(word)
      before = isCapitalised(word) ? word : null
      end = match.index + word.length
    }
  }
  return { lower, paired }
}
