import type { CalendarMonth, IsoDate, Site, SiteEvent } from '../model/index.ts'
import { groupBy } from './group-by.ts'
import { spreadDays, toMonthWeeks } from './to-month-weeks.ts'

/** How many months with events the first page of the calendar shows. */
const monthsOnFirstPage = 12

/**
 * Events by month and year. From the month of the newest issue on, what it looks forward to runs forward; what was before runs
 * back, the newest month first. `events` are expected oldest first, and stand so in each month. `newest` is the date of that issue.
 */
export function groupCalendar(
  events: readonly SiteEvent[],
  { newest, firstWeekday }: { readonly newest: IsoDate | null; readonly firstWeekday: number },
): Pick<Site, 'comingMonths' | 'pastMonths' | 'calendarYears'> {
  const spread = spreadDays(events)
  const months = [...groupBy(events, ({ start }) => start.slice(0, 7))].map(([month, inMonth]) => ({
    month,
    events: inMonth,
    weeks: toMonthWeeks(month, spread, firstWeekday),
  }))
  const years = [...groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, inYear]) => ({
    year,
    url: `calendar/${year}/`,
    months: inYear,
  }))
  const isComing = ({ month }: CalendarMonth) => newest !== null && month >= newest.slice(0, 7)
  const comingMonths = months.filter(isComing).slice(0, monthsOnFirstPage)
  const pastMonths = months.filter((month) => !isComing(month)).reverse()
  return {
    comingMonths,
    pastMonths: pastMonths.slice(0, monthsOnFirstPage - comingMonths.length),
    calendarYears: years.reverse(),
  }
}
