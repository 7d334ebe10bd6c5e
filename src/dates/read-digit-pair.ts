import { isYear } from './is-year.ts'
import type { Source } from './source.ts'
import { endsLine, startsLine } from './stands-alone.ts'
import type { Token } from './tokenize.ts'

/** Two short numbers and the mark between them. */
export interface DigitPair {
  readonly first: Token
  readonly second: Token
  /** A space in a date of blanks alone. */
  readonly mark: string
  /** The index of the first piece after it. */
  readonly next: number
  /** White space parts a number from its mark. */
  readonly spaced: boolean
}

const marks = new Set(['/', '.', '-'])

/** The day and month of a date in digits: `25/5`, `26. 10.`, and `31 10` before a year. Undefined where none stand. */
export function readDigitPair(source: Source, at: number): DigitPair | undefined {
  return readMarkedPair(source, at) ?? readBlankPair(source, at)
}

function readMarkedPair({ tokens }: Source, at: number): DigitPair | undefined {
  const first = tokens[at]
  if (!isShort(first)) return undefined
  const place = skipBlank(tokens, at + 1)
  const mark = tokens[place]?.text ?? ''
  if (!marks.has(mark)) return undefined
  const next = skipBlank(tokens, place + 1)
  const second = tokens[next]
  return isShort(second) ? { first, second, mark, next: next + 1, spaced: next > at + 2 } : undefined
}

/** `31 10 1974`, where nothing else stands on the line. */
function readBlankPair({ tokens }: Source, at: number): DigitPair | undefined {
  const [first, second] = [tokens[at], tokens[at + 2]]
  if (tokens[at + 1]?.text !== ' ' || !isShort(first) || !isShort(second) || !isYear(tokens[at + 4])) return undefined
  const alone = startsLine(tokens, at) && endsLine(tokens, at + 5)
  return alone ? { first, second, mark: ' ', next: at + 3, spaced: true } : undefined
}

/** The index behind a space, if one stands at `at`; the parts of a date in digits stand on one line. */
export function skipBlank(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'space' ? at + 1 : at
}

function isShort(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.text.length <= 2
}
