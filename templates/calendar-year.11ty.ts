import type { CalendarYear } from '../src/model/index.ts'
import { layoutPage } from './_layouts/page.ts'
import { inferredNote } from './_partials/calendar-entry.ts'
import { calendarMonths } from './_partials/calendar-months.ts'
import { calendarYears } from './_partials/calendar-years.ts'
import { monthCards } from './_partials/month-cards.ts'
import { fill } from './_print/fill.ts'
import { html } from './_print/html.ts'
import { openPage, type PageData } from './_print/page.ts'

interface CalendarYearData extends PageData {
  readonly calendarYear: CalendarYear
}

export const data = {
  pagination: { data: 'site.calendarYears', size: 1, alias: 'calendarYear' },
  permalink: ({ calendarYear }: CalendarYearData) => `${calendarYear.url}index.html`,
} as const

/** The events of one year, in order; where they are too many for a page, the way to them by month and day. */
export function render(data: CalendarYearData): string {
  const { year, url, months } = data.calendarYear
  const page = openPage(data, url)
  const title = fill(page.text.calendarOfYear, { year })
  // What has months of its own names its events there.
  const isCut = months.some((month) => month.url !== null)
  const events = isCut ? [] : months.flatMap((month) => month.events)
  const main = html`<h1>${title}</h1>
${calendarYears(page, year)}
${isCut ? monthCards(page, months) : calendarMonths(page, months)}${inferredNote(page, events)}`
  return layoutPage(page, { kind: 'calendar', title, address: url, main, events })
}
