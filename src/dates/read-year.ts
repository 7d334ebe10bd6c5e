import { endsClean } from './borders.ts'
import { isYear } from './is-year.ts'
import { matchWord } from './match-word.ts'
import { readWord } from './read-word.ts'
import { skipSpace } from './skip-space.ts'
import type { Reading, Source } from './source.ts'

/** Two digits from here on are of the last century. */
const pivot = 70

/**
 * The year behind a month or a day and month: `, 2014`, `'14`, `år 2014`; behind the given separator where day and month
 * were parted by it (`12-mar-2014`); two digits behind white space only where the text ends with them.
 * Undefined where none stands.
 */
export function readYear(source: Source, at: number, separator = ''): Reading<number> | undefined {
  const { tokens } = source
  if (separator !== '') {
    if (tokens[at]?.text !== separator) return undefined
    return readFullYear(source, at + 1) ?? readShortYear(source, at + 1)
  }
  const place = skipSpace(tokens, tokens[at]?.text === ',' ? at + 1 : at)
  const early = readEarlyYear(source, place)
  if (early) return early
  const cue = readWord(source, place, 'yearCues')
  const full = readFullYear(source, cue ?? place)
  if (full || cue !== undefined) return full
  if (["'", '’'].includes(tokens[place]?.text ?? '')) return readShortYear(source, place + 1)
  return place > at && tokens[place + 1] === undefined ? readShortYear(source, place) : undefined
}

/** A year of up to three digits with its era: `88 AD`. */
function readEarlyYear(source: Source, at: number): Reading<number> | undefined {
  const token = source.tokens[at]
  if (token?.kind !== 'number' || token.value === 0 || token.text.length > 3) return undefined
  const next = matchWord(source, skipSpace(source.tokens, at + 1), 'eras')
  return next === undefined ? undefined : { value: token.value, next }
}

/** A year of four digits at a piece; undefined where none stands. */
export function readFullYear({ tokens }: Source, at: number): Reading<number> | undefined {
  const token = tokens[at]
  return isYear(token) && isYearEnd({ tokens }, at + 1) ? { value: token.value, next: at + 1 } : undefined
}

/** A range or a time may follow a year without a space, another number may not. */
function isYearEnd({ tokens }: Pick<Source, 'tokens'>, next: number): boolean {
  const joined = ['-', '–', '—', '.', ':'].includes(tokens[next]?.text ?? '')
  return endsClean(tokens, next) || (joined && (tokens[next + 1]?.text.length ?? 0) <= 2)
}

/** A year of two digits at a piece; undefined where none stands. */
export function readShortYear({ tokens }: Source, at: number): Reading<number> | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length !== 2 || !endsClean(tokens, at + 1)) return undefined
  return { value: token.value + (token.value < pivot ? 2000 : 1900), next: at + 1 }
}
