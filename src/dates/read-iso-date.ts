import { endsClean } from './borders.ts'
import { isYear } from './is-year.ts'
import type { PrintedDate } from './printed-date.ts'
import { readMonth } from './read-month.ts'
import type { Reading, Source } from './source.ts'
import type { Token } from './tokenize.ts'

const separators = new Set(['-', '/', '.', ' '])
/** Programs that set text turn hyphens into these, one of two now and then. */
const dashes = new Set(['–', '—', '−', '‐', '‑'])
const separatorOf = (token: Token | undefined) => (dashes.has(token?.text ?? '') ? '-' : (token?.text ?? ''))

/** A date with the year first, parted by two equal marks: `2022-03-02`, `2012/Aug/10`, `2018 March 18`. Undefined where none stands. */
export function readIsoDate(source: Source, at: number): Reading<PrintedDate> | undefined {
  const { tokens } = source
  const year = tokens[at]
  const separator = separatorOf(tokens[at + 1])
  if (!isYear(year) || !separators.has(separator) || separatorOf(tokens[at + 3]) !== separator) return undefined
  const name = readMonth(source, at + 2)
  if (separator === ' ' && !name) return undefined
  const month = name?.value.month ?? shortNumber(tokens[at + 2])
  const day = shortNumber(tokens[at + 4])
  if (month < 1 || month > 12 || day < 1 || day > 31 || !isEnd(source, at + 5)) return undefined
  const stated = { year: year.value, month, day }
  return { value: { stated, monthFirst: false, needs: undefined }, next: at + 5 }
}

/** The day that ends a span behind a date with the year first: `/03` of `2024-03-02/03`. */
export function isIsoEnd(tokens: readonly Token[], next: number): boolean {
  const mark = tokens[next]?.text ?? ''
  const day = tokens[next + 1]
  return (
    (mark === '/' || mark === '–') && day?.kind === 'number' && day.text.length === 2 && endsClean(tokens, next + 2)
  )
}

/** The value of a number of one or two digits, 0 of everything else. */
function shortNumber(token: Token | undefined): number {
  return token?.kind === 'number' && token.text.length <= 2 ? token.value : 0
}

/** A time may follow without a space (`2022-03-02T18:00`), a file's ending or a path not. */
function isEnd({ tokens }: Source, next: number): boolean {
  const after = tokens[next]
  if (after?.text === 't' && tokens[next + 1]?.kind === 'number') return true
  if (isIsoEnd(tokens, next)) return true
  const joined = after?.kind === 'mark' && ['.', '/', '-', '_', '\\'].includes(after.text)
  return endsClean(tokens, next) && !(joined && tokens[next + 1]?.kind === 'word')
}
