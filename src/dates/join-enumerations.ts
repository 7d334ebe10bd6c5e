import type { FoundDate } from './found-date.ts'
import { readWord } from './read-word.ts'
import { skipComma } from './skip-comma.ts'
import { skipSpace } from './skip-space.ts'
import type { Source } from './source.ts'

/** Single days that commas and a last conjunction join are one mention: `15 september, 27 oktober och 15 november`. */
export function joinEnumerations(found: readonly FoundDate[], source: Source): readonly FoundDate[] {
  const joined: FoundDate[] = []
  let run: FoundDate[] = []
  for (const date of found) {
    const before = run.at(-1)
    const link = before && isSingle(date) ? linkBetween(before, date, source) : undefined
    if (link === undefined) joined.push(...run.splice(0))
    run.push(date)
    if (link === 'conjunction') run = [join(run)]
    if (!isSingle(date)) joined.push(...run.splice(0))
  }
  return [...joined, ...run]
}

function isSingle({ from, to, needs }: FoundDate): boolean {
  return from.day !== undefined && from.month !== undefined && to === undefined && needs === undefined
}

function linkBetween(before: FoundDate, after: FoundDate, source: Source): 'comma' | 'conjunction' | undefined {
  const { tokens } = source
  const comma = skipComma(tokens, before.next)
  if (comma === after.at && tokens[before.next]?.text === ',') return 'comma'
  return readWord(source, skipSpace(tokens, before.next), 'conjunctions') === after.at ? 'conjunction' : undefined
}

/** The year and the time printed with the last day hold for those before it that have none. */
function join(run: readonly FoundDate[]): FoundDate {
  const [first, ...others] = run
  const last = run.at(-1)
  if (!first || !last) throw new Error('Unexpected empty run, expected dates to join')
  const { year, hour, minute } = last.from
  const shared = {
    ...(year !== undefined && { year }),
    ...(hour !== undefined && { hour }),
    ...(minute !== undefined && { minute }),
  }
  const days = run.flatMap((date) => [date.from, ...(date.also ?? [])]).map((day) => ({ ...shared, ...day }))
  const [from = first.from, ...also] = days
  return { ...first, from, also, next: (others.at(-1) ?? first).next }
}
