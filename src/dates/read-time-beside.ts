import { matchWord } from './match-word.ts'
import type { Clock } from './read-clock.ts'
import { type PrintedTimes, readTimeRange } from './read-time-range.ts'
import { readWord } from './read-word.ts'
import { skipSpace } from './skip-space.ts'
import type { Reading, Source } from './source.ts'

/** Marks between a date and its time behind which a number is as likely a time as behind white space. */
const closeMarks = new Set([',', '(', '·', '∙', '•', '|', '@', ';'])
/** Marks behind which something new may begin. */
const looseMarks = new Set([':', '.', '-', '–', '—'])

/**
 * The time that belongs to a date or weekday before it, with what stands between: `, kl 18`, `(9–12)`, `T18:00`,
 * ` morning at 9`. Undefined where none stands.
 */
export function readTimeBeside(source: Source, at: number): Reading<PrintedTimes> | undefined {
  const { tokens } = source
  if (tokens[at]?.text === 't' && tokens[at + 1]?.kind === 'number') return readTimeRange(source, at + 1, false)
  const gap = readGap(source, at)
  if (!gap) return undefined
  const half = readHalfDay(source, gap.next)
  const place = skipSpace(tokens, half?.next ?? gap.next)
  const times = readTimeRange(source, readWord(source, place, 'dateLinks') ?? place, gap.value, half?.value)
  const fallback = times ?? readTimeRange(source, place, gap.value, half?.value)
  if (!fallback) return undefined
  const closed = tokens[gap.next - 1]?.text === '(' && tokens[fallback.next]?.text === ')'
  return { value: fallback.value, next: closed ? fallback.next + 1 : fallback.next }
}

/** What parts a date from its time, and whether a doubtful number behind it counts. A new line needs a sure time. */
function readGap({ tokens }: Source, at: number): Reading<boolean> | undefined {
  const place = skipSpace(tokens, at)
  const mark = tokens[place]?.text ?? ''
  const isMark = closeMarks.has(mark) || looseMarks.has(mark)
  if (!isMark && place === at) return undefined
  const next = isMark ? skipSpace(tokens, place + 1) : place
  const newLine = tokens[place - 1]?.kind === 'line' || tokens[next - 1]?.kind === 'line'
  return { value: !newLine && !looseMarks.has(mark), next }
}

function readHalfDay(source: Source, at: number): Reading<NonNullable<Clock['half']>> | undefined {
  for (const value of ['morning', 'afternoon'] as const) {
    const next = matchWord(source, at, value)
    if (next !== undefined) return { value, next }
  }
  return undefined
}
