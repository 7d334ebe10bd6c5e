import type { CalendarPage } from '../src/model/index.ts'
import { layoutPage } from './_layouts/page.ts'
import { inferredNote } from './_partials/calendar-entry.ts'
import { calendarMonth } from './_partials/calendar-month.ts'
import { calendarYears } from './_partials/calendar-years.ts'
import { pageLinks } from './_partials/page-links.ts'
import { periodNeighbours } from './_partials/period-neighbours.ts'
import { fill } from './_print/fill.ts'
import { formatDate, formatDays } from './_print/format-date.ts'
import { html } from './_print/html.ts'
import { openPage, type Page, type PageData } from './_print/page.ts'

interface CalendarMonthData extends PageData {
  readonly calendarPage: CalendarPage
}

export const data = {
  pagination: { data: 'site.calendarPages', size: 1, alias: 'calendarPage' },
  permalink: ({ calendarPage }: CalendarMonthData) => `${calendarPage.url}index.html`,
} as const

/** The events of one month, or of some of its days, in order. */
export function render(data: CalendarMonthData): string {
  const { calendarPage } = data
  const { month, url, pages } = calendarPage
  const page = openPage(data, url)
  const { language } = page.site.newsletter
  const year = month.month.slice(0, 4)
  const title = fill(page.text.calendarOfYear, { year: formatDate(month.month, language) })
  const days = toDays(page, calendarPage)
  // Of a month on one page the first heading says all.
  const heading = html`<h2 id="_${month.month}"${pages.length < 2 && html` class="unseen"`}>${days}</h2>`
  const main = html`<h1>${title}</h1>
${calendarYears(page, year, 'true')}
${pageLinks(page, calendarPage, title)}<div class="calendar-months" data-past="${page.text.pastEvent}">
${calendarMonth(page, month, heading, new Set(month.events.map(({ id }) => id)))}</div>
${inferredNote(page, month.events)}${periodNeighbours(page, calendarPage)}`
  const isFirst = pages[0]?.url === url
  return layoutPage(page, {
    kind: 'calendar',
    title: isFirst ? title : `${title}: ${days}`,
    address: url,
    main,
    events: month.events,
  })
}

/** The days of one page in words; the month where it has a page. */
function toDays(page: Page, { month, url, pages }: CalendarPage): string {
  const { language } = page.site.newsletter
  const part = pages.find((each) => each.url === url)
  if (!part || pages.length < 2) return formatDate(month.month, language)
  if (part.first === part.last) return formatDate(part.first, language)
  const { first, joint, last } = formatDays(part.first, part.last, { language, inMonth: false })
  return first + joint + last
}
