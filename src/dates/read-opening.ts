import { readWeekday } from './read-weekday.ts'
import { readWord } from './read-word.ts'
import { skipComma } from './skip-comma.ts'
import type { Reading, Source } from './source.ts'

/** What may stand before a day. */
export interface Opening {
  readonly weekday?: number
  readonly recurring?: true
  /** A weekday or an article stands there. */
  readonly trusted: boolean
}

/** A weekday and an article before a day, with what parts them from it; both may be missing. */
export function readOpening(source: Source, at: number): Reading<Opening> {
  const weekday = readWeekday(source, at)
  const behind = weekday ? skipComma(source.tokens, weekday.next) : at
  const article = readWord(source, behind, 'dayArticles')
  const stated = weekday && {
    weekday: weekday.value.weekday,
    ...(weekday.value.recurring && { recurring: true as const }),
  }
  return { value: { ...stated, trusted: weekday !== undefined || article !== undefined }, next: article ?? behind }
}
