import { matchPhraseBefore } from './match-phrase.ts'
import type { Source } from './source.ts'
import { bitOf, type WordList } from './word-lists.ts'

/** Whether one of a list's words stands right before a piece, with white space, a full stop or a colon between at most. */
export function isPreceded(source: Source, at: number, list: WordList): boolean {
  if (at < 1) return false
  const before = source.tokens[at - 1]
  const end = before?.kind === 'space' || before?.kind === 'line' ? at - 1 : at
  if (endsWith(source, end, list)) return true
  const mark = source.tokens[end - 1]?.text
  return (mark === '.' || mark === ':') && endsWith(source, end - 1, list)
}

function endsWith({ tokens, lexicon, endings }: Source, end: number, list: WordList): boolean {
  const roles = endings[end - 1] ?? 0
  if (roles === 0 || (roles & bitOf[list]) === 0) return false
  return matchPhraseBefore(tokens, end, lexicon.words[list]) !== undefined
}
