import type { Locale } from '../model/index.ts'
import { rememberTexts } from '../patterns/index.ts'
import type { DateMention } from './date-mention.ts'
import type { FoundDate } from './found-date.ts'
import { isImpossible } from './is-impossible.ts'
import { isPreceded } from './is-preceded.ts'
import { joinEnumerations } from './join-enumerations.ts'
import { joinWeeks } from './join-weeks.ts'
import { mayHoldDates } from './may-hold-dates.ts'
import { readDayBehindComma } from './read-day-behind-comma.ts'
import { readFoundDate } from './read-found-date.ts'
import type { Source } from './source.ts'
import { toSource } from './to-source.ts'

/**
 * The dates, times, weeks and ranges that a text prints, in its order and without overlap; none gives an empty list.
 *
 * Weekday, article and the words between the parts belong to a mention, a deadline's cue and a status word do not.
 * What a mention prints once for several days (the month of `3–5 maj`) stands in each. Relative words, holidays and
 * seasons are not looked for. The time taken is linear in the text's length.
 *
 * @example
 * findDates('Årsmöte tors 3/12 kl 18', sv) // [{ at: 8, end: 23, text: 'tors 3/12 kl 18', from: { weekday: 4, day: 3, month: 12, hour: 18 } }]
 */
export const findDates = rememberTexts((text: string, locale: Locale): readonly DateMention[] => {
  if (!mayHoldDates(text, locale)) return none
  const source = toSource(text, locale)
  const found = readAll(source)
  if (found.length === 0) return none
  const joined = joinEnumerations(joinWeeks(found, source.tokens), source)
  return joined.map((date) => toMention(date, text, source))
})

const none: readonly DateMention[] = []

/** Every piece is the start of one attempt at most, and an attempt looks a bounded number of pieces ahead. */
function readAll(source: Source): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (let at = 0; at < source.tokens.length; ) {
    const date = readFoundDate(source, at) ?? readDayBehindComma(source, found.at(-1), at)
    if (date) found.push(date)
    at = date?.next ?? at + 1
  }
  return found
}

function toMention({ at: first, next, dates }: FoundDate, text: string, source: Source): DateMention {
  const at = source.tokens[first]?.at ?? 0
  const end = source.tokens[next - 1]?.end ?? at
  const { from, to, also } = dates
  const impossible = isImpossible(from) || (to !== undefined && isImpossible(to)) || (also?.some(isImpossible) ?? false)
  const deadline = isPreceded(source, first, 'deadlineCues')
  const mention = { at, end, text: text.slice(at, end), from }
  if (!to && !also && !impossible && !deadline) return mention
  return {
    ...mention,
    ...(to && { to }),
    ...(also && { also }),
    ...(impossible && { impossible }),
    ...(deadline && { deadline }),
  }
}
