import { endsClean } from './borders.ts'
import { matchWord } from './match-word.ts'
import { skipSpace } from './skip-space.ts'
import type { Reading, Source } from './source.ts'
import { bitOf } from './word-lists.ts'

/** A time of day as printed. */
export interface Clock {
  /** 0–24, or 1–12 where `half` is printed. */
  readonly hour: number
  readonly minute?: number
  readonly half?: 'morning' | 'afternoon'
  /** `sure` cannot but be a time (`18:00`, `6pm`, `18 Uhr`), `likely` is one beside a date (`18.00`, `18 h`). */
  readonly evidence: 'sure' | 'likely' | 'none'
}

/** A time of day at a piece: `18`, `18.00`, `9h30`, `6pm`, `six p.m.`, `noon`. Undefined where none stands. */
export function readClock(source: Source, at: number): Reading<Clock> | undefined {
  return readNamedTime(source, at) ?? readHourInWords(source, at) ?? readHour(source, at)
}

function readNamedTime(source: Source, at: number): Reading<Clock> | undefined {
  const noon = matchWord(source, at, 'noon')
  const next = noon ?? matchWord(source, at, 'midnight')
  if (next === undefined) return undefined
  return { value: { hour: noon === undefined ? 0 : 12, minute: 0, evidence: 'likely' }, next }
}

/** An hour in words is an ordinary number, unless a unit or half of the day stands behind it. */
function readHourInWords(source: Source, at: number): Reading<Clock> | undefined {
  if (((source.beginnings[at] ?? 0) & bitOf.hourWords) === 0) return undefined
  const hour = source.lexicon.hours.get(source.tokens[at]?.text ?? '')
  const unit = readTail(source, at + 1, 'timeUnits')
  const half = readHalf(source, unit ?? at + 1)
  const next = half?.next ?? unit
  if (hour === undefined || next === undefined) return undefined
  return { value: { hour, evidence: 'sure', ...(half && { half: half.value }) }, next }
}

function readHour(source: Source, at: number): Reading<Clock> | undefined {
  const hour = source.tokens[at]
  if (hour?.kind !== 'number' || hour.text.length > 2 || hour.value > 24) return undefined
  const minute = readMinute(source, at + 1, () => followsCue(source, at))
  if (minute && hour.value === 24 && minute.value > 0) return undefined
  const behind = minute?.next ?? at + 1
  const unit = readTail(source, behind, 'timeUnits')
  const length = unit === undefined ? readTail(source, behind, 'durationUnits') : undefined
  const half = hour.value >= 1 && hour.value <= 12 ? readHalf(source, unit ?? behind) : undefined
  const letter = half || hour.value > 12 ? undefined : readLetter(source, behind)
  const next = half?.next ?? letter?.next ?? unit ?? length ?? behind
  if (!endsTime(source, next, next > at + 1)) return undefined
  const joined = minute !== undefined && source.tokens[at + 1]?.text !== '.'
  const sure = unit !== undefined || half !== undefined || joined
  const likely = minute !== undefined || length !== undefined
  const value: Clock = { hour: hour.value, evidence: sure ? 'sure' : likely ? 'likely' : 'none' }
  const named = half ?? letter
  if (!minute && !named) return { value, next }
  return { value: { ...value, ...(minute && { minute: minute.value }), ...(named && { half: named.value }) }, next }
}

/** Whether a word that only a time follows stands before a piece: `kl. 12,30`. */
function followsCue(source: Source, at: number): boolean {
  const { tokens } = source
  let before = at - 1
  while (before > 0 && (tokens[before]?.kind === 'space' || tokens[before]?.text === '.')) before--
  return before >= 0 && matchWord(source, before, 'timeCues') !== undefined
}

/** `:30`, `.30` or `h30`, `,30` where `sure`; with seconds, which no newsletter means. */
function readMinute(source: Source, at: number, sure: () => boolean): Reading<number> | undefined {
  const { tokens } = source
  const mark = tokens[at]?.text ?? ''
  const unit = matchWord(source, at, 'durationUnits') !== undefined || matchWord(source, at, 'timeUnits') !== undefined
  const minute = tokens[at + 1]
  if (!unit && mark !== ':' && mark !== '.' && !(mark === ',' && sure())) return undefined
  if (minute?.kind !== 'number' || minute.text.length !== 2 || minute.value > 59) return undefined
  const seconds = mark === ':' && tokens[at + 2]?.text === ':' && tokens[at + 3]?.text.length === 2
  const fraction = seconds && tokens[at + 4]?.text === '.' && tokens[at + 5]?.kind === 'number'
  return { value: minute.value, next: at + (fraction ? 6 : seconds ? 4 : 2) }
}

/** The index behind a word that follows at once or behind white space. */
function readTail(
  source: Source,
  at: number,
  list: 'timeUnits' | 'durationUnits' | 'morning' | 'afternoon',
): number | undefined {
  return matchWord(source, skipSpace(source.tokens, at), list)
}

function readHalf(source: Source, at: number): Reading<'morning' | 'afternoon'> | undefined {
  for (const half of ['morning', 'afternoon'] as const) {
    const next = readTail(source, at, half)
    if (next !== undefined) return { value: half, next }
  }
  return undefined
}

/** The letter alone proves nothing: `9a` is a flat as well. */
function readLetter(source: Source, at: number): Reading<'morning' | 'afternoon'> | undefined {
  const morning = matchWord(source, at, 'morningLetters')
  const next = morning ?? matchWord(source, at, 'afternoonLetters')
  return next === undefined ? undefined : { value: morning === undefined ? 'afternoon' : 'morning', next }
}

/** A range may follow without a space; behind more than an hour's number also with a slash (ISO 8601-1 § 5.5). */
function endsTime({ tokens }: Source, next: number, whole: boolean): boolean {
  const mark = tokens[next]?.text ?? ''
  const joined = ['-', '–', '—'].includes(mark) || (whole && mark === '/')
  return endsClean(tokens, next) || (joined && tokens[next + 1]?.kind === 'number')
}
