import { endsClean } from './borders.ts'
import type { StatedDate } from './date-mention.ts'
import { isPreceded } from './is-preceded.ts'
import { matchWord } from './match-word.ts'
import type { Needs, PrintedDate } from './printed-date.ts'
import { type DigitPair, readDigitPair, skipBlank } from './read-digit-pair.ts'
import { readFullYear, readShortYear } from './read-year.ts'
import { skipSpace } from './skip-space.ts'
import type { Reading, Source } from './source.ts'
import { endsLine } from './stands-alone.ts'
import type { Token } from './tokenize.ts'

/**
 * A date in digits, day and month in the language's order: `4/4/2022`, `13.12.2013`, `25/5`, `15.2.`, `25-4`;
 * with its year also with spaces between: `26. 10. 2021`. Undefined where none stands.
 */
export function readNumericDate(source: Source, at: number): Reading<PrintedDate> | undefined {
  const pair = readDigitPair(source, at)
  if (!pair || isPreceded(source, at, 'numberLabels')) return undefined
  return readWithYear(source, pair) ?? (pair.spaced ? readSpaced(source, pair) : readWithoutYear(source, at, pair))
}

function readWithYear(source: Source, pair: DigitPair): Reading<PrintedDate> | undefined {
  const place = pair.mark === ' ' ? pair.next : skipBlank(source.tokens, pair.next)
  if (source.tokens[place]?.text !== pair.mark) return undefined
  const behind = skipBlank(source.tokens, place + 1)
  const padded = pair.first.text.length === 2 && pair.second.text.length === 2
  const full = readFullYear(source, behind)
  // `3.10.12` is a version as often as a day; `03.10.12` is a day.
  const year = full ?? (pair.mark === '/' || padded ? readShortYear(source, behind) : undefined)
  const stated = inOrder(source, pair)
  // `26. 10.21` may be the end of one sentence and the time that opens the next.
  const doubtful = full === undefined && (pair.spaced || behind > pair.next + 1)
  return year && stated && toReading({ ...stated, year: year.value }, year.next, doubtful ? 'line' : undefined)
}

/** `15 / 2` on a line of its own; `2 / 15` is a page. */
function readSpaced(source: Source, pair: DigitPair): Reading<PrintedDate> | undefined {
  const stated = pair.mark === '/' && pair.first.value > pair.second.value ? inOrder(source, pair) : undefined
  return stated && endsLine(source.tokens, pair.next) ? toReading(stated, pair.next, 'time') : undefined
}

function readWithoutYear(source: Source, at: number, pair: DigitPair): Reading<PrintedDate> | undefined {
  const stated = inOrder(source, pair)
  if (!stated) return undefined
  if (pair.mark === '.') return readDotted(source, at, pair, stated)
  if (!endsPair(source, at + 3)) return undefined
  if (pair.mark === '/') return withLooseYear(source, at + 3, stated, slashNeeds(source, at + 3, pair))
  return looksPadded(pair) ? toReading(stated, at + 3, 'time') : undefined
}

/** The year behind a space: `1/6 2010`. */
function withLooseYear(
  source: Source,
  next: number,
  stated: StatedDate,
  needs: Needs | undefined,
): Reading<PrintedDate> {
  const year = source.tokens[next]?.kind === 'space' ? readFullYear(source, next + 1) : undefined
  return year ? toReading({ ...stated, year: year.value }, year.next) : toReading(stated, next, needs)
}

function toReading(stated: StatedDate, next: number, needs?: Needs): Reading<PrintedDate> {
  return { value: { stated, monthFirst: false, needs }, next }
}

/** A full stop after both numbers makes two ordinals of them; without it they may be a decimal or a time. */
function readDotted(source: Source, at: number, pair: DigitPair, stated: StatedDate): Reading<PrintedDate> | undefined {
  const { tokens, lexicon } = source
  const stop = tokens[at + 3]?.text === '.' && tokens[at + 4]?.kind !== 'number'
  const next = stop ? at + 4 : at + 3
  if (!endsPair(source, next)) return undefined
  if (!stop && (isPreceded(source, at, 'timeCues') || isPreceded(source, at, 'weakTimeCues'))) return undefined
  // `2.1.` heads a chapter.
  const unlikeChapter = pair.first.text.length === 2 || pair.second.text.length === 2
  const sure = lexicon.dotted && stop && unlikeChapter
  const needs = lexicon.dotted ? (isUnlikeTime(pair) ? 'line' : 'company') : 'weekday'
  return withLooseYear(source, next, stated, sure ? undefined : needs)
}

/** `28.09` and `20.09`: no hour is so late, and few times are told to the minute. */
function isUnlikeTime({ first, second }: DigitPair): boolean {
  const padded = first.text.length === 2 && second.text.length === 2
  return padded && (first.value > 24 || second.value % 5 !== 0)
}

/** The language's own order; where that is the month first, and no such month is, the other one. */
function inOrder({ lexicon }: Source, { first, second }: DigitPair): StatedDate | undefined {
  const own = lexicon.numericMonthFirst ? dayMonth(second, first) : dayMonth(first, second)
  return own ?? (lexicon.numericMonthFirst ? dayMonth(first, second) : undefined)
}

function dayMonth(day: Token, month: Token): StatedDate | undefined {
  const fits = day.value >= 1 && day.value <= 31 && month.value >= 1 && month.value <= 12
  return fits ? { day: day.value, month: month.value } : undefined
}

/** A range may follow without a space, a further number or a compound not. */
function endsPair({ tokens }: Source, next: number): boolean {
  const dash = ['-', '–', '—'].includes(tokens[next]?.text ?? '')
  return endsClean(tokens, next) || (dash && tokens[next + 1]?.kind === 'number')
}

/** `3-2` is a score and `10-12` an extent; `25-4` and `04-05` may be days. */
function looksPadded({ first, second }: DigitPair): boolean {
  return first.text.startsWith('0') || second.text.startsWith('0') || first.value > 12 || second.value > 12
}

const denominators = new Set([2, 3, 4, 5, 6, 8, 10])

/** Numbers that people write as a fraction, and round the clock. */
function slashNeeds(source: Source, next: number, { first, second }: DigitPair): Needs | undefined {
  if (matchWord(source, skipSpace(source.tokens, next), 'fractionWords') !== undefined) return 'weekday'
  if (first.value === 24 && second.value === 7) return source.lexicon.numericMonthFirst ? 'weekday' : 'line'
  return first.value <= second.value && denominators.has(second.value) ? 'line' : undefined
}
