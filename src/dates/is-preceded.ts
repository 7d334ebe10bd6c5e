import type { WordList } from './lexicon.ts'
import { matchPhraseBefore } from './match-phrase.ts'
import type { Source } from './source.ts'

/** Whether one of a list's words stands right before a piece, with white space, a full stop or a colon between at most. */
export function isPreceded({ tokens, lexicon }: Source, at: number, list: WordList): boolean {
  const set = lexicon.words[list]
  let end = at
  if (tokens[end - 1]?.kind === 'space' || tokens[end - 1]?.kind === 'line') end -= 1
  if (matchPhraseBefore(tokens, end, set)) return true
  const mark = tokens[end - 1]?.text
  return (mark === '.' || mark === ':') && matchPhraseBefore(tokens, end - 1, set) !== undefined
}
