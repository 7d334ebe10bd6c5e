import type { MonthWord } from './lexicon.ts'
import type { Reading, Source } from './source.ts'
import { bitOf } from './word-lists.ts'

/** A month's name at a piece, with the full stop of an abbreviation; undefined where none stands. */
export function readMonth({ tokens, lexicon, beginnings }: Source, at: number): Reading<MonthWord> | undefined {
  if (((beginnings[at] ?? 0) & bitOf.months) === 0) return undefined
  const value = lexicon.months.get(tokens[at]?.text ?? '')
  return value && { value, next: value.abbreviation && tokens[at + 1]?.text === '.' ? at + 2 : at + 1 }
}
