import type { CalendarDay, SiteEvent } from '../model/index.ts'

/** Days of one event that a calendar marks at most: one that never ends must not fill every month there is. */
const longest = 92
const dayLength = 86_400_000

/** The days of events by date: each event stands at every day that it takes. */
export function spreadDays(events: readonly SiteEvent[]): ReadonlyMap<string, readonly SiteEvent[]> {
  const days = new Map<string, SiteEvent[]>()
  for (const event of events)
    for (const day of daysOf(event)) {
      const found = days.get(day)
      if (found) found.push(event)
      else days.set(day, [event])
    }
  return days
}

function daysOf({ start, end = start }: SiteEvent): readonly string[] {
  if (end.startsWith(start.slice(0, 10))) return [start.slice(0, 10)]
  const first = toMoment(start.slice(0, 10))
  const count = Math.min(longest, Math.round((toMoment(end.slice(0, 10)) - first) / dayLength) + 1)
  return Array.from({ length: count }, (_, index) => new Date(first + index * dayLength).toISOString().slice(0, 10))
}

/** How the days of a month are laid out. */
export interface WeeksOptions {
  /** 1 for Monday, 7 for Sunday. */
  readonly firstWeekday: number
  /** The page that lists an event; left out: none does. */
  readonly pageOf?: (event: SiteEvent) => string | null
}

/** A month (`2021-12`) as the weeks of a wall calendar: seven places each, null for days of other months. */
export function toMonthWeeks(
  month: string,
  days: ReadonlyMap<string, readonly SiteEvent[]>,
  { firstWeekday, pageOf = () => null }: WeeksOptions,
): readonly (readonly (CalendarDay | null)[])[] {
  const first = new Date(toMoment(`${month}-01`))
  const before = (first.getUTCDay() - firstWeekday + 7) % 7
  const places: (CalendarDay | null)[] = Array.from({ length: before }, () => null)
  for (let moment = first.getTime(); ; moment += dayLength) {
    const day = new Date(moment).toISOString().slice(0, 10)
    if (!day.startsWith(month)) break
    const events = days.get(day) ?? []
    places.push({ day, events, page: events[0] ? pageOf(events[0]) : null })
  }
  while (places.length % 7 !== 0) places.push(null)
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7))
}

const toMoment = (day: string) => Date.parse(`${day}T00:00:00Z`)
