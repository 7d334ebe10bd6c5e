import type { FoundDate } from './found-date.ts'
import type { Token } from './tokenize.ts'

/** A week beside the days it names (`v. 44 (31/10–4/11)`) is one date with them, not another one. */
export function joinWeeks(found: readonly FoundDate[], tokens: readonly Token[]): readonly FoundDate[] {
  const joined: FoundDate[] = []
  for (const date of found) {
    const before = joined.at(-1)
    if (before && isWeek(before) !== isWeek(date) && hasDay(before) !== hasDay(date) && touch(before, date, tokens)) {
      joined[joined.length - 1] = merge(before, date, tokens)
    } else {
      joined.push(date)
    }
  }
  return joined
}

function isWeek({ dates: { from } }: FoundDate): boolean {
  return from.week !== undefined
}

function hasDay({ dates: { from } }: FoundDate): boolean {
  return from.day !== undefined && from.month !== undefined
}

/** The days say more than the week; the weekday before a week is that of the day. */
function merge(before: FoundDate, after: FoundDate, tokens: readonly Token[]): FoundDate {
  const days = hasDay(before) ? before.dates : after.dates
  const week = hasDay(before) ? after.dates : before.dates
  const weekday = days.from.weekday ?? (days.to || days.also ? undefined : week.from.weekday)
  const opened = tokens.slice(before.at, after.at).filter((token) => token.text === '(').length > 0
  const closed = opened && tokens[after.next]?.text === ')'
  const from = weekday === undefined ? days.from : { ...days.from, weekday }
  return { dates: { ...days, from }, at: before.at, next: closed ? after.next + 1 : after.next }
}

/** Nothing but white space, a comma, a colon or an opening bracket stands between. */
function touch(before: FoundDate, after: FoundDate, tokens: readonly Token[]): boolean {
  const longestGap = 3
  if (after.at - before.next > longestGap) return false
  return tokens
    .slice(before.next, after.at)
    .every((token) => token.kind === 'space' || token.kind === 'line' || /^[,:(]$/u.test(token.text))
}
