import { matchPhrase } from './match-phrase.ts'
import type { Source } from './source.ts'
import { bitOf, type WordList } from './word-lists.ts'

/** The index behind the longest of a list's phrases that begins at a piece; undefined where none does. */
export function matchWord({ tokens, lexicon, beginnings }: Source, at: number, list: WordList): number | undefined {
  const roles = beginnings[at] ?? 0
  // Most pieces are no word of any list.
  if (roles === 0 || (roles & bitOf[list]) === 0) return undefined
  return matchPhrase(tokens, at, lexicon.words[list])?.next
}
