import type { FoundDate } from './found-date.ts'
import { readDate } from './read-date.ts'
import { readWord } from './read-word.ts'
import { skipComma } from './skip-comma.ts'
import { skipSpace } from './skip-space.ts'
import type { Source } from './source.ts'
import { endsLine } from './stands-alone.ts'

/** Behind a day and a comma digits that may be a fraction are a day: `12/9, 10/10`. */
export function readDayBehindComma(source: Source, before: FoundDate | undefined, at: number): FoundDate | undefined {
  const { from, to } = before?.dates ?? {}
  if (!before || from?.day === undefined || from.month === undefined || to) return undefined
  if (source.tokens[before.next]?.text !== ',' || skipComma(source.tokens, before.next) !== at) return undefined
  const date = readDate(source, at, true)
  return date && goesOn(source, date.next) ? { at, next: date.next, dates: { from: date.value.stated } } : undefined
}

/** The line ends there, or more days follow. */
function goesOn(source: Source, next: number): boolean {
  const { tokens } = source
  return (
    endsLine(tokens, next) ||
    tokens[next]?.text === ',' ||
    readWord(source, skipSpace(tokens, next), 'conjunctions') !== undefined
  )
}
