import type { StatedDate } from './date-mention.ts'
import type { FoundDate } from './found-date.ts'
import { readWord } from './read-word.ts'
import { skipComma } from './skip-comma.ts'
import type { Source } from './source.ts'
import { spreadYear } from './spread-year.ts'

/** More days than this are a table; the bound keeps the search linear. */
const longest = 60

/** Single days that commas and a last conjunction join are one mention: `15 september, 27 oktober och 15 november`. */
export function joinEnumerations(found: readonly FoundDate[], source: Source): readonly FoundDate[] {
  const joined: FoundDate[] = []
  let run: FoundDate[] = []
  for (const date of found) {
    const isFull = run.length === 0 || run.length + (run[0]?.dates.also?.length ?? 0) > longest
    const link = isFull ? undefined : linkBetween(run.at(-1), date, source)
    // A run of commas alone names no end, and stays apart.
    if (link === undefined) run = flush(run, joined)
    run.push(date)
    if (link === 'conjunction') run = [join(run)]
  }
  flush(run, joined)
  return joined
}

function flush(run: readonly FoundDate[], joined: FoundDate[]): FoundDate[] {
  for (const date of run) joined.push(date)
  return []
}

function linkBetween(
  before: FoundDate | undefined,
  after: FoundDate,
  source: Source,
): 'comma' | 'conjunction' | undefined {
  if (!before || !isSingle(before) || !isSingle(after)) return undefined
  const { tokens } = source
  const place = skipComma(tokens, before.next)
  if (place === after.at) return tokens[before.next]?.text === ',' ? 'comma' : undefined
  return readWord(source, place, 'conjunctions') === after.at ? 'conjunction' : undefined
}

function isSingle({ dates: { from, to } }: FoundDate): boolean {
  return from.day !== undefined && from.month !== undefined && to === undefined
}

function join(run: readonly FoundDate[]): FoundDate {
  const first = run[0]
  const last = run.at(-1)
  const [from, ...also] = run.flatMap(({ dates }) => [dates.from, ...(dates.also ?? [])])
  if (!from || !last || !first) throw new Error('Unexpected empty run, expected dates to join')
  const { from: shared } = last.dates
  const dates = { from: share(from, shared), also: also.map((day) => share(day, shared)) }
  return { dates, at: first.at, next: last.next }
}

/** The year and the time printed with the last day hold for those before it that have none. */
function share(day: StatedDate, last: StatedDate): StatedDate {
  const { hour, minute } = last
  const [dated] = day === last ? [day] : spreadYear(day, last)
  if (dated.hour !== undefined || hour === undefined) return dated
  return { ...dated, hour, ...(minute !== undefined && { minute }) }
}
