import { endsClean } from './borders.ts'
import type { StatedDate } from './date-mention.ts'
import { matchWord } from './match-word.ts'
import type { PrintedDates } from './printed-dates.ts'
import { readConnector } from './read-connector.ts'
import { readOpening } from './read-opening.ts'
import { readYear } from './read-year.ts'
import { skipSpace } from './skip-space.ts'
import type { Reading, Source } from './source.ts'
import { startsLine } from './stands-alone.ts'

const last = 53

/** A week by its number, or two, with weekday and year where printed: `v. 44`, `Mån v. 45`. Undefined where none stands. */
export function readWeek(source: Source, at: number): Reading<PrintedDates> | undefined {
  const opening = readOpening(source, at)
  const place = readCue(source, opening.next)
  const week = place === undefined ? undefined : readNumber(source, place)
  if (!week) return undefined
  const connector = readConnector(source, week.next, false)
  const until = connector === undefined ? undefined : readNumber(source, connector)
  const year = readYear(source, until?.next ?? week.next)
  const next = year?.next ?? until?.next ?? week.next
  if (!endsClean(source.tokens, next)) return undefined
  const shared: StatedDate = year ? { year: year.value } : {}
  const weekday = opening.value.weekday
  const from = { ...shared, week: week.value, ...(weekday && { weekday }) }
  return { value: until ? { from, to: { ...shared, week: until.value } } : { from }, next }
}

/**
 * A cue of one letter right before its number (`v6`) is a version as often, unless the line opens with it, or a bracket
 * and the number is long.
 */
function readCue(source: Source, at: number): number | undefined {
  const { tokens } = source
  const cue = matchWord(source, at, 'weekCues')
  if (cue === undefined) return undefined
  const next = skipSpace(tokens, tokens[cue]?.text === '.' ? cue + 1 : cue)
  const doubtful = next === cue && tokens[at]?.text.length === 1
  const sign = startsLine(tokens, at) || (tokens[at - 1]?.text === '(' && tokens[next]?.text.length === 2)
  return doubtful && !sign ? undefined : next
}

function readNumber({ tokens }: Source, at: number): Reading<number> | undefined {
  const token = tokens[at]
  const fits = token?.kind === 'number' && token.text.length <= 2 && token.value >= 1 && token.value <= last
  return fits ? { value: token.value, next: at + 1 } : undefined
}
