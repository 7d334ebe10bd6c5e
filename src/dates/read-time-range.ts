import type { StatedDate } from './date-mention.ts'
import { type Clock, readClock } from './read-clock.ts'
import { readConnector } from './read-connector.ts'
import { readDate } from './read-date.ts'
import { readWord } from './read-word.ts'
import type { Reading, Source } from './source.ts'
import { toHours } from './to-hours.ts'

/** A time of day, or two. */
export interface PrintedTimes {
  readonly from: StatedDate
  readonly to?: StatedDate
}

/**
 * A time or a range of times with the words before it: `kl. 9–15.30`, `1.30 pm – 4.00 pm`, `from 9 to 11`.
 * Numbers that need not be times count only `beside` a date. `half` is the half of the day that was named before.
 * Undefined where none stands.
 */
export function readTimeRange(
  source: Source,
  at: number,
  beside: boolean,
  half?: Clock['half'],
): Reading<PrintedTimes> | undefined {
  const cue = readCue(source, at)
  const left = readClock(source, cue.next)
  if (!left) return undefined
  const right = readEnd(source, left.next, cue.opened)
  const sure = cue.strong || left.value.evidence === 'sure' || right?.value.evidence === 'sure'
  const isClock = cue.clock && left.value.minute !== undefined
  const likely = isClock || (beside && (cue.weak || left.value.evidence === 'likely'))
  if ((!sure && !likely) || (!isClock && beginsDate(source, cue.next, left.value))) return undefined
  const from = half && !left.value.half ? { ...left.value, half } : left.value
  return { value: toHours(from, right?.value), next: right?.next ?? left.next }
}

interface Cue {
  readonly next: number
  readonly strong: boolean
  readonly weak: boolean
  /** Minutes behind it are enough. */
  readonly clock: boolean
  /** A word such as `between` stands among them. */
  readonly opened: boolean
}

/** Up to three words before a time: `från ca kl`. */
function readCue(source: Source, at: number): Cue {
  let cue: Cue = { next: at, strong: false, weak: false, clock: false, opened: false }
  if ((source.beginnings[at] ?? 0) === 0) return cue
  for (let words = 0; words < 3; words += 1) {
    const opener = readWord(source, cue.next, 'rangeOpeners')
    const strong = readWord(source, cue.next, 'timeCues')
    const next = strong ?? opener ?? readWord(source, cue.next, 'weakTimeCues')
    const other = next ?? readWord(source, cue.next, 'approximations')
    if (other === undefined) break
    const isStrong = strong !== undefined && strong >= (opener ?? 0)
    cue = {
      next: Math.max(other, opener ?? 0),
      strong: cue.strong || isStrong,
      weak: cue.weak || next !== undefined,
      clock: cue.clock || readWord(source, cue.next, 'clockCues') !== undefined,
      opened: cue.opened || opener !== undefined,
    }
  }
  return cue
}

/** A bare number that begins a date (`kl 18 – 3 mars`) is not a time. */
function beginsDate(source: Source, at: number, { evidence }: Clock): boolean {
  const date = evidence === 'sure' ? undefined : readDate(source, at)
  return date !== undefined && date.value.needs === undefined
}

function readEnd(source: Source, at: number, opened: boolean): Reading<Clock> | undefined {
  const place = readConnector(source, at, opened)
  if (place === undefined) return readEndBehindSlash(source, at)
  const { next } = readCue(source, place)
  const clock = readClock(source, next)
  return clock && !beginsDate(source, next, clock.value) ? clock : undefined
}

/** `18:30/19:00`. */
function readEndBehindSlash(source: Source, at: number): Reading<Clock> | undefined {
  const clock = source.tokens[at]?.text === '/' ? readClock(source, at + 1) : undefined
  return clock?.value.evidence === 'sure' ? clock : undefined
}
