import type { CalendarMonth } from '../src/model/index.ts'
import { layoutPage } from './_layouts/page.ts'
import { inferredNote } from './_partials/calendar-entry.ts'
import { calendarMonths } from './_partials/calendar-months.ts'
import { calendarSubscription } from './_partials/calendar-subscription.ts'
import { calendarYears } from './_partials/calendar-years.ts'
import { olderDates } from './_partials/older-dates.ts'
import { type Html, html } from './_print/html.ts'
import { openPage, type SitePage, type SitePageData } from './_print/page.ts'

export const data = { permalink: 'calendar/index.html' }

/** What the newest issue looks forward to, in order; then what was before, the newest month first. */
export function render(pageData: SitePageData): string {
  const page = openPage(pageData, 'calendar/')
  const { text } = page
  const { comingMonths, pastMonths } = page.site
  const events = [...comingMonths, ...pastMonths].flatMap((month) => month.events)
  const main = html`<h1>${text.calendar}</h1>
<p>${text.calendarScope}</p>
${calendarSubscription(page)}
<p class="calendar-next" data-next="${text.calendarNext}" data-none="${text.calendarAllPast}"></p>
${calendarYears(page, null)}
${events.length === 0 && html`<p>${text.calendarEmpty}</p>`}${part(page, text.calendarComing, comingMonths)}${part(page, text.calendarPast, pastMonths)}${inferredNote(page, events)}${olderDates(page)}`
  return layoutPage(page, { kind: 'calendar', title: text.calendar, address: 'calendar/', main, events })
}

function part(page: SitePage, title: string, months: readonly CalendarMonth[]): Html | '' {
  return months.length === 0 ? '' : html`<h2>${title}</h2>\n${calendarMonths(page, months, 3)}`
}
