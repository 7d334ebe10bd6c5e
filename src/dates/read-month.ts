import type { MonthWord } from './lexicon.ts'
import type { Reading, Source } from './source.ts'
import { bitOf } from './word-lists.ts'

/** A month's name, and whether it is printed with a capital. */
export interface MonthName extends MonthWord {
  readonly capital: boolean
}

/** A month's name at a piece, with the full stop of an abbreviation; undefined where none stands. */
export function readMonth({ tokens, lexicon, beginnings }: Source, at: number): Reading<MonthName> | undefined {
  if (((beginnings[at] ?? 0) & bitOf.months) === 0) return undefined
  const token = tokens[at]
  const word = token && lexicon.months.get(token.text)
  if (!token || !word) return undefined
  const next = word.abbreviation && tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  return { value: { ...word, capital: token.capital }, next }
}
