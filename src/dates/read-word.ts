import { matchWord } from './match-word.ts'
import { skipSpace } from './skip-space.ts'
import type { Source } from './source.ts'
import type { WordList } from './word-lists.ts'

/** The index behind one of a list's words, with its full stop and the white space after it; undefined where none stands. */
export function readWord(source: Source, at: number, list: WordList): number | undefined {
  const found = matchWord(source, at, list)
  if (found === undefined) return undefined
  return skipSpace(source.tokens, source.tokens[found]?.text === '.' ? found + 1 : found)
}
