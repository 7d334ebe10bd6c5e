import { type CivilDay, daysInMonth, fromDayNumber, toDayNumber, weekdayOf } from './civil-day.ts'
import type { ReferenceSpan } from './read-reference.ts'

/** How many months a weekday may lead a day without month away from the reference. */
const farthest = 12

/**
 * The day of a day number without a month: in the reference's month where that is all that is known; else the next
 * from the reference's day on, the last up to it, or the nearest. A weekday leads to the first month it fits.
 * Undefined where the reference is a year.
 */
export function resolveDayAlone(
  day: number,
  weekday: number | undefined,
  reference: ReferenceSpan,
): CivilDay | undefined {
  if (reference.precision === 'year') return undefined
  const candidates = monthsAround(reference)
    .filter(({ year, month }) => day <= daysInMonth(year, month))
    .map(({ year, month }) => ({ year, month, day }))
    .filter((candidate) => isAhead(toDayNumber(candidate), reference))
  return candidates.find((candidate) => weekday === weekdayOf(toDayNumber(candidate))) ?? candidates[0]
}

/** The months from the reference's on, in the order in which they are tried. */
function monthsAround({ firstDay, direction, precision }: ReferenceSpan): readonly Omit<CivilDay, 'day'>[] {
  const month = firstDay.year * 12 + firstDay.month - 1
  const steps = Array.from({ length: farthest + 1 }, (_, step) => step)
  const order =
    direction === 'future'
      ? steps
      : direction === 'past'
        ? steps.map((step) => -step)
        : nearestFirst(firstDay.day, precision)
  return order.map((step) => ({ year: Math.floor((month + step) / 12), month: ((month + step) % 12) + 1 }))
}

function nearestFirst(day: number, precision: ReferenceSpan['precision']): readonly number[] {
  const middleOfMonth = 15
  return precision === 'day' && day > middleOfMonth ? [0, 1, -1] : [0, -1, 1]
}

function isAhead(day: number, { first, last, direction }: ReferenceSpan): boolean {
  if (direction === 'nearest') return true
  return direction === 'future' ? day >= first : day <= last
}

/** The day of a weekday: the next from the reference's day on, the last up to it, or the nearest. Undefined where no day is known. */
export function resolveWeekday(weekday: number, { first, precision, direction }: ReferenceSpan): CivilDay | undefined {
  if (precision !== 'day') return undefined
  const ahead = (weekday - weekdayOf(first) + 7) % 7
  const back = ahead > 0 && (direction === 'past' || (direction === 'nearest' && ahead > 3))
  return fromDayNumber(first + (back ? ahead - 7 : ahead))
}
