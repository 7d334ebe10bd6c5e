import { readDay } from './read-day.ts'
import { readOpening } from './read-opening.ts'
import type { Reading, Source } from './source.ts'

/** A day without its month, as the first of a range or list has it. */
export interface LooseDay {
  readonly day: number
  readonly weekday: number | undefined
  readonly ordinal: boolean
  readonly inWords: boolean
  /** A weekday or an article stands before. */
  readonly trusted: boolean
}

/** A day without its month, with its weekday and article: `Måndag 27`, `the 15th`. Undefined where none stands. */
export function readLooseDay(source: Source, at: number): Reading<LooseDay> | undefined {
  const opening = readOpening(source, at)
  const day = readDay(source, opening.next)
  if (!day || opening.value.recurring) return undefined
  const { trusted, weekday } = opening.value
  const { day: number, ordinal, inWords } = day.value
  return { value: { day: number, weekday, ordinal, inWords, trusted }, next: day.next }
}
