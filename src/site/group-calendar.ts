import type { CalendarMonth, CalendarPage, CalendarYear, IsoDate, PeriodLink, Site, SiteEvent } from '../model/index.ts'
import { chooseMonths } from './choose-months.ts'
import { type CutPage, cutList } from './cut-list.ts'
import { groupBy } from './group-by.ts'
import { linkPeriods } from './link-periods.ts'
import { listLimits } from './list-limits.ts'
import { numberPages } from './number-pages.ts'
import { spreadDays, toMonthWeeks } from './to-month-weeks.ts'

/**
 * Events by month and year. From the month of the newest issue on, what it looks forward to runs forward; what was before runs
 * back, the newest month first. `events` are expected oldest first, and stand so in each month. `newest` is the date of that issue.
 */
export function groupCalendar(
  events: readonly SiteEvent[],
  { newest, firstWeekday }: { readonly newest: IsoDate | null; readonly firstWeekday: number },
): Pick<Site, 'comingMonths' | 'pastMonths' | 'calendarYears' | 'calendarPages'> {
  const cut = cutMonths(events)
  const spread = spreadDays(events)
  const places = new Map(events.map(({ id, start }) => [id, `calendar/${start.slice(0, 4)}/`]))
  for (const pages of cut.values())
    for (const { url, values } of pages) for (const { id } of values) places.set(id, url)
  const months = [...groupBy(events, toMonth)].map(([month, inMonth]): CalendarMonth => {
    const weeks = toMonthWeeks(month, spread, { firstWeekday, pageOf: ({ id }) => places.get(id) ?? null })
    return { month, events: inMonth, url: cut.get(month)?.[0]?.url ?? null, weeks }
  })
  const years = [...groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, inYear]): CalendarYear => {
    return { year, url: `calendar/${year}/`, months: inYear }
  })
  const row = years.flatMap(toLinks).reverse()
  return {
    ...chooseMonths(months, newest),
    calendarYears: years.reverse(),
    calendarPages: months.flatMap((month) => (cut.get(month.month) ?? []).map((page) => toPage(month, page, row))),
  }
}

const toMonth = ({ start }: SiteEvent) => start.slice(0, 7)

/** The pages of months of which the year has too many events for one, by month. */
function cutMonths(events: readonly SiteEvent[]): ReadonlyMap<string, readonly CutPage<SiteEvent>[]> {
  const crowded = [...groupBy(events, ({ start }) => start.slice(0, 4)).values()].filter(
    ({ length }) => length > listLimits.events,
  )
  const dayOf = ({ start }: SiteEvent) => start.slice(0, 10)
  return new Map(
    [...groupBy(crowded.flat(), toMonth)].map(([month, inMonth]) => {
      const urlOf = numberPages(`calendar/${month.replace('-', '/')}/`)
      return [month, cutList(inMonth, { urlOf, most: listLimits.events, nameOf: dayOf, keyOf: dayOf })]
    }),
  )
}

/** The months of a year, oldest first; where they have no pages of their own, the year. */
function toLinks({ year, url, months }: CalendarYear): readonly PeriodLink[] {
  const links = months.flatMap(({ month, url, events }) =>
    url === null ? [] : [{ period: month, url, count: events.length }],
  )
  const count = months.reduce((sum, { events }) => sum + events.length, 0)
  return links.length > 0 ? links : [{ period: year, url, count }]
}

function toPage(
  month: CalendarMonth,
  { url, values, pages }: CutPage<SiteEvent>,
  row: readonly PeriodLink[],
): CalendarPage {
  const period = month.month
  return { period, url, pages, month: { ...month, events: values }, ...linkPeriods(row, period) }
}
