import type { PrintedDates } from './printed-dates.ts'
import { readDate } from './read-date.ts'
import { type LooseDay, readLooseDay } from './read-loose-day.ts'
import { readWord } from './read-word.ts'
import { skipComma } from './skip-comma.ts'
import type { Reading, Source } from './source.ts'
import { withDay } from './with-day.ts'

/** More days before a month than this are a table; the bound keeps the search linear. */
const longest = 12

/** Separate days of one month: `3, 10 och 17 december`. Undefined where no such list stands. */
export function readDayList(source: Source, at: number): Reading<PrintedDates> | undefined {
  if (at < source.memory.listsFrom) return undefined
  const days: LooseDay[] = []
  let place = at
  while (days.length < longest) {
    const day = readLooseDay(source, place)
    if (!day || day.value.day <= (days.at(-1)?.day ?? 0)) return giveUp(source, place)
    days.push(day.value)
    const conjunction = readConjunction(source, day.next)
    if (conjunction !== undefined) return closeList(source, conjunction, days) ?? giveUp(source, day.next)
    if (source.tokens[day.next]?.text !== ',') return giveUp(source, day.next)
    place = skipComma(source.tokens, day.next)
  }
  return undefined
}

/** What breaks a list off breaks off those that begin within it. */
function giveUp({ memory }: Source, before: number): undefined {
  memory.listsFrom = before
  return undefined
}

function readConjunction(source: Source, at: number): number | undefined {
  return readWord(source, skipComma(source.tokens, at), 'conjunctions')
}

function closeList(source: Source, at: number, days: readonly LooseDay[]): Reading<PrintedDates> | undefined {
  const last = readDate(source, at)
  const { monthFirst, needs } = last?.value ?? {}
  if (!last || monthFirst || needs === 'weekday' || needs === 'time') return undefined
  const final = last.value.stated
  const [from, ...others] = days.map((day) => withDay(final, day))
  if (!from || (days.at(-1)?.day ?? 0) >= (final.day ?? 0)) return undefined
  return { value: { from, also: [...others, final] }, next: last.next }
}
