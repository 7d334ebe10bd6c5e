import type { CalendarMonth, IsoDate, Site } from '../model/index.ts'
import { listLimits } from './list-limits.ts'

/** How many months with events the first page of the calendar shows. */
const monthsOnFirstPage = 12

/** The months for the first page of the calendar, of all of them, oldest first. `newest` is the date of the newest issue. */
export function chooseMonths(
  months: readonly CalendarMonth[],
  newest: IsoDate | null,
): Pick<Site, 'comingMonths' | 'pastMonths'> {
  const isComing = ({ month }: CalendarMonth) => newest !== null && month >= newest.slice(0, 7)
  const most = { months: monthsOnFirstPage, events: listLimits.events }
  const comingMonths = fill(months.filter(isComing), most, ({ events }) =>
    events.findIndex(({ start, end = start }) => end.slice(0, 10) >= (newest ?? '')),
  )
  const room = {
    months: most.months - comingMonths.length,
    events: most.events - comingMonths.reduce((sum, { events }) => sum + events.length, 0),
  }
  const pastMonths = fill(months.filter((month) => !isComing(month)).reverse(), room, () => -1)
  return { comingMonths, pastMonths }
}

/**
 * Months as long as there is room. Where the first alone has more events than a page, it has those from a place of its list on (`placeOf`;
 * -1: the last ones).
 */
function fill(
  months: readonly CalendarMonth[],
  room: { readonly months: number; readonly events: number },
  placeOf: (month: CalendarMonth) => number,
): readonly CalendarMonth[] {
  const [first] = months
  if (first && first.events.length > room.events && room.events === listLimits.events) {
    const [at, last] = [placeOf(first), first.events.length - room.events]
    const from = at < 0 ? last : Math.min(at, last)
    return [{ ...first, events: first.events.slice(from, from + room.events) }]
  }
  const inReach = months.slice(0, room.months)
  let left = room.events
  const end = inReach.findIndex(({ events }) => {
    left -= events.length
    return left < 0
  })
  return end < 0 ? inReach : inReach.slice(0, end)
}
