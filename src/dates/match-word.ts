import { matchPhrase } from './match-phrase.ts'
import type { Source } from './source.ts'
import { bitOf, type WordList } from './word-lists.ts'

/** The index behind the longest of a list's phrases that begins at a piece; undefined where none does. */
export function matchWord({ tokens, lexicon, beginnings }: Source, at: number, list: WordList): number | undefined {
  if (((beginnings[at] ?? 0) & bitOf[list]) === 0) return undefined
  return matchPhrase(tokens, at, lexicon.words[list])?.next
}
