import type { WordList } from './lexicon.ts'
import { matchPhrase } from './match-phrase.ts'
import { skipSpace } from './skip-space.ts'
import type { Source } from './source.ts'

/** The index behind one of a list's words, with its full stop and the white space after it; undefined where none stands. */
export function readWord(source: Source, at: number, list: WordList): number | undefined {
  const found = matchPhrase(source.tokens, at, source.lexicon.words[list])
  if (!found) return undefined
  const next = source.tokens[found.next]?.text === '.' ? found.next + 1 : found.next
  return skipSpace(source.tokens, next)
}
