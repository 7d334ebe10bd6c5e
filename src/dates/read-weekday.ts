import type { WeekdayWord } from './lexicon.ts'
import type { Reading, Source } from './source.ts'

/** A weekday's name at a piece, with the full stop of an abbreviation; undefined where none stands. */
export function readWeekday({ tokens, lexicon }: Source, at: number): Reading<WeekdayWord> | undefined {
  const token = tokens[at]
  const value = token?.kind === 'word' ? lexicon.weekdays.get(token.text) : undefined
  if (!value) return undefined
  return { value, next: value.abbreviation && tokens[at + 1]?.text === '.' ? at + 2 : at + 1 }
}
