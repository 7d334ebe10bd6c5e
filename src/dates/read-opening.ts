import { readConnector } from './read-connector.ts'
import { readWeekday } from './read-weekday.ts'
import { readWord } from './read-word.ts'
import { skipComma } from './skip-comma.ts'
import type { Reading, Source } from './source.ts'

/** What may stand before a day. */
export interface Opening {
  readonly weekday: number | undefined
  readonly recurring: boolean
  /** A weekday or an article stands there. */
  readonly trusted: boolean
}

/** The index behind a second weekday, whose day stands behind the first one's: `lördag–söndag 3–4 maj`, `Samstag/Sonntag, 7./8. Juli`. */
function readSecondWeekday(source: Source, at: number): number {
  const place = source.tokens[at]?.text === '/' ? at + 1 : readConnector(source, at, true)
  return (place === undefined ? undefined : readWeekday(source, place)?.next) ?? at
}

const nothing: Opening = { weekday: undefined, recurring: false, trusted: false }
const onlyArticle: Opening = { ...nothing, trusted: true }

/** A weekday and an article before a day, with what parts them from it; both may be missing. */
export function readOpening(source: Source, at: number): Reading<Opening> {
  const weekday = readWeekday(source, at)
  const behind = weekday ? skipComma(source.tokens, readSecondWeekday(source, weekday.next)) : at
  const article = readWord(source, behind, 'dayArticles')
  if (!weekday) return { value: article === undefined ? nothing : onlyArticle, next: article ?? at }
  const { weekday: number, recurring } = weekday.value
  return { value: { weekday: number, recurring, trusted: true }, next: article ?? behind }
}
