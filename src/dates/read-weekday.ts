import type { WeekdayWord } from './lexicon.ts'
import type { Reading, Source } from './source.ts'
import { bitOf } from './word-lists.ts'

/** A weekday's name at a piece, with the full stop of an abbreviation; undefined where none stands. */
export function readWeekday({ tokens, lexicon, beginnings }: Source, at: number): Reading<WeekdayWord> | undefined {
  if (((beginnings[at] ?? 0) & bitOf.weekdays) === 0) return undefined
  const value = lexicon.weekdays.get(tokens[at]?.text ?? '')
  if (!value) return undefined
  return { value, next: value.abbreviation && tokens[at + 1]?.text === '.' ? at + 2 : at + 1 }
}
