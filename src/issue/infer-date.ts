import { resolveDate } from '../dates/index.ts'
import type { Diagnostic, IsoDate, Locale } from '../model/index.ts'
import { type Clue, findClues } from './find-clues.ts'
import type { ReadText } from './find-sentences.ts'

export interface InferredDate {
  readonly date: IsoDate
  readonly message: Diagnostic
}

interface Inferred {
  readonly value: number
  readonly clues: readonly Clue[]
}

/** Clues that a message names. */
const mostNamed = 4

/**
 * Month and year from what the issue says of other days: its calendar begins in the month it was sent or the one after, what it
 * tells in the past tense has been, and dates with a year lie around it. Null where the year or the month stays open.
 */
export function inferDate(text: ReadText, locale: Locale): InferredDate | null {
  const clues = findClues(text, locale)
  const month = inferMonth(clues)
  const year = month && inferYear(clues, month.value)
  if (!year) return null
  const date = `${year.value}-${String(month.value).padStart(2, '0')}`
  const evidence = [...new Set([...month.clues, ...year.clues])].slice(0, mostNamed)
  const named = evidence.map(
    ({ text, line, tense }) => `\`${text}\` (line ${line}${tense === 'open' || tense === 'title' ? '' : `, ${tense}`})`,
  )
  const reason = `Date \`${date}\` is inferred from ${named.join(', ')}; look whether it is right`
  return {
    date,
    message: { ruleId: 'date-inferred', severity: 'info', reason, line: evidence[0]?.line ?? 1, column: 1 },
  }
}

const isDay = ({ date }: Clue) => date.month !== undefined && date.day !== undefined

/**
 * The month of the calendar's first day, or the one before where the text tells of days in that month as past but of none in the
 * calendar's own; without a calendar, the month of the latest past day that has a year.
 */
function inferMonth(clues: readonly Clue[]): Inferred | null {
  const first = clues.find((clue) => clue.tense === 'calendar' && isDay(clue))
  const past = clues.filter((clue) => clue.tense === 'past' && isDay(clue))
  if (!first) return latest(past.filter(({ date }) => date.year !== undefined))
  const month = first.date.month ?? 1
  const before = month === 1 ? 12 : month - 1
  const inMonth = past.find(({ date }) => date.month === month)
  const inBefore = past.findLast(({ date }) => date.month === before)
  if (inMonth || !inBefore || (first.date.day ?? 1) > 10)
    return { value: month, clues: [first, ...(inMonth ? [inMonth] : [])] }
  return { value: before, clues: [first, inBefore] }
}

function latest(past: readonly Clue[]): Inferred | null {
  const order = ({ date }: Clue) => (date.year ?? 0) * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0)
  const last = past.reduce<Clue | null>((found, clue) => (found && order(found) >= order(clue) ? found : clue), null)
  return last ? { value: last.date.month ?? 1, clues: [last] } : null
}

/** The year in which the most dates lie as they should: past ones before it, none more than a year away. */
function inferYear(clues: readonly Clue[], month: number): Inferred | null {
  const years = new Set(clues.flatMap(({ date: { year } }) => (year === undefined ? [] : [year - 1, year, year + 1])))
  const leapDay = clues.find(({ date, tense }) => tense === 'calendar' && date.month === 2 && date.day === 29)
  let best: (Inferred & { readonly score: number }) | null = null
  for (const value of years) {
    const weighed = clues.map((clue) => ({ clue, weight: weigh(clue, value, month) }))
    const fitting = weighed.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
    const leap = leapDay && !isLeap(month > 2 ? value + 1 : value) ? -3 : 0
    const score = weighed.reduce((sum, { weight }) => sum + weight, leap + weighWeekdays(clues, value, month))
    if (score > (best?.score ?? 0)) best = { value, score, clues: fitting.map(({ clue }) => clue) }
  }
  return best
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How well a dated clue fits an issue of that year and month; below nought where it contradicts. */
function weigh({ date, tense }: Clue, year: number, month: number): number {
  if (date.year === undefined) return 0
  if (date.month === undefined) return weighYear(date.year - year, tense, month)
  const distance = (date.year - year) * 12 + date.month - month
  if (tense === 'past') return distance > 0 ? -3 : distance >= -12 ? 2 + distance / 100 : 0
  return Math.abs(distance) <= 12 ? 1 - Math.abs(distance) / 100 : 0
}

/**
 * A year alone says little. It is mostly the issue's own; in spring last year's is looked back on, in autumn next year's planned.
 */
function weighYear(distance: number, tense: Clue['tense'], month: number): number {
  if (tense === 'title') return distance === 0 ? 1 : distance === 1 ? 0.5 : 0
  if (tense === 'ahead') return distance === 1 ? 0.6 : distance === 0 ? 0.2 : 0
  const late = (month - 1) / 11
  return distance === 0 ? 0.5 : distance === 1 ? 0.1 + 0.3 * late : distance === -1 ? 0.4 - 0.3 * late : 0
}

/** How much a weekday says that fits its day in that year, and one that does not. */
const weekdayWeight = 0.2
/** So many days tell as much as all. */
const mostWeekdays = 20

/** A year in which the announced days fall on the weekdays printed before them: one in seven does by chance. */
function weighWeekdays(clues: readonly Clue[], year: number, month: number): number {
  const days = clues.filter(
    ({ date, tense }) => tense === 'calendar' && date.weekday !== undefined && date.month && date.day && !date.year,
  )
  const reference = { date: `${year}-${String(month).padStart(2, '0')}`, direction: 'future' } as const
  return days.slice(0, mostWeekdays).reduce((sum, { date, text }) => {
    const [resolved] = resolveDate({ at: 0, end: text.length, text, from: date }, reference)
    return resolved ? sum + (resolved.weekdayMismatch ? -weekdayWeight : weekdayWeight) : sum
  }, 0)
}
