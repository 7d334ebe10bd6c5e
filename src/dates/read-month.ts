import type { MonthWord } from './lexicon.ts'
import type { Reading, Source } from './source.ts'

/** A month's name, and whether it is printed with a capital. */
export interface MonthName extends MonthWord {
  readonly capital: boolean
}

/** A month's name at a piece, with the full stop of an abbreviation; undefined where none stands. */
export function readMonth({ tokens, lexicon }: Source, at: number): Reading<MonthName> | undefined {
  const token = tokens[at]
  const word = token?.kind === 'word' ? lexicon.months.get(token.text) : undefined
  if (!token || !word) return undefined
  const next = word.abbreviation && tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  return { value: { ...word, capital: token.capital }, next }
}
