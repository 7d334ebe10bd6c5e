import type { CalendarMonth, CalendarYear, SiteEvent } from '../model/index.ts'
import { groupBy } from './group-by.ts'
import { spreadDays, toMonthWeeks } from './to-month-weeks.ts'

/** How many months with events the first page of the calendar shows. */
const monthsOnFirstPage = 12

/** Events by month and year, newest first throughout. `events` are expected oldest first; those of one day keep their order. */
export function groupCalendar(
  events: readonly SiteEvent[],
  firstWeekday: number,
): {
  readonly newestMonths: readonly CalendarMonth[]
  readonly calendarYears: readonly CalendarYear[]
} {
  const spread = spreadDays(events)
  const days = [...groupBy(events, (event) => event.start.slice(0, 10)).values()].reverse()
  const months = [...groupBy(days.flat(), (event) => event.start.slice(0, 7))].map(([month, inMonth]) => ({
    month,
    events: inMonth,
    weeks: toMonthWeeks(month, spread, firstWeekday),
  }))
  const years = [...groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, inYear]) => ({
    year,
    url: `calendar/${year}/`,
    months: inYear,
  }))
  return { newestMonths: months.slice(0, monthsOnFirstPage), calendarYears: years }
}
