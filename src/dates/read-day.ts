import { isPreceded } from './is-preceded.ts'
import { matchPhrase } from './match-phrase.ts'
import { matchWord } from './match-word.ts'
import { recall } from './recent.ts'
import type { Reading, Source } from './source.ts'
import { bitOf } from './word-lists.ts'

/** A day's number, and whether it says that it is an ordinal. */
export interface DayNumber {
  /** 1–39: what is above 31 is a slip, not another kind of number. */
  readonly day: number
  readonly ordinal: boolean
  readonly inWords: boolean
}

const last = 39

/** A day of a month at a piece, in digits or in words, with its ordinal suffix; undefined where none stands. */
export function readDay(source: Source, at: number): Reading<DayNumber> | undefined {
  return recall(source.memory.days, at, () => readNewDay(source, at))
}

function readNewDay(source: Source, at: number): Reading<DayNumber> | undefined {
  const { tokens, lexicon, beginnings } = source
  const inWords = ((beginnings[at] ?? 0) & bitOf.ordinalWords) !== 0
  const word = inWords ? matchPhrase(tokens, at, lexicon.ordinalWords) : undefined
  if (word) return { value: { day: word.value, ordinal: true, inWords: true }, next: word.next }
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length > 2 || token.value < 1 || token.value > last) return undefined
  if (isThousands(source, at) || isPreceded(source, at, 'numberLabels')) return undefined
  const suffix = readSuffix(source, at + 1)
  return { value: { day: token.value, ordinal: suffix !== undefined, inWords: false }, next: suffix ?? at + 1 }
}

/** `2 000` is one number. */
function isThousands({ tokens }: Source, at: number): boolean {
  return tokens[at + 1]?.kind === 'space' && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.text.length === 3
}

/** A full stop before a digit belongs to a numeric date or a decimal, and a letter that goes on to another word. */
function readSuffix(source: Source, at: number): number | undefined {
  const next = matchWord(source, at, 'ordinalSuffixes')
  if (next === undefined) return undefined
  const decimal = source.tokens[at]?.text === '.' && source.tokens[next]?.kind === 'number'
  return decimal ? undefined : next
}
