import { layoutPage } from './_layouts/page.ts'
import { calendarMonths } from './_partials/calendar-months.ts'
import { calendarSubscription } from './_partials/calendar-subscription.ts'
import { calendarYears } from './_partials/calendar-years.ts'
import { olderDates } from './_partials/older-dates.ts'
import { html } from './_print/html.ts'
import { openPage, type PageData } from './_print/page.ts'

export const data = { permalink: 'calendar/index.html' }

/** The newest events by month, the newest month first. */
export function render(pageData: PageData): string {
  const page = openPage(pageData, 'calendar/')
  const { text } = page
  const { newestMonths } = page.site
  const main = html`<h1>${text.calendar}</h1>
<p>${text.calendarScope}</p>
${calendarSubscription(page)}
<p class="calendar-next" data-next="${text.calendarNext}" data-none="${text.calendarAllPast}"></p>
${calendarYears(page, null)}
${newestMonths.length === 0 ? html`<p>${text.calendarEmpty}</p>` : calendarMonths(page, newestMonths)}${olderDates(page)}`
  const events = newestMonths.flatMap((month) => month.events)
  return layoutPage(page, { kind: 'calendar', title: page.text.calendar, address: 'calendar/', main, events })
}
