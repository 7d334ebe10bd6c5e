import { layoutPage } from './_layouts/page.ts'
import { calendarMonths } from './_partials/calendar-months.ts'
import { calendarYears } from './_partials/calendar-years.ts'
import { html } from './_print/html.ts'
import { openPage, type PageData } from './_print/page.ts'

export const data = { permalink: 'calendar/index.html' }

/** The newest events by month, the newest month first. */
export function render(pageData: PageData): string {
  const page = openPage(pageData, 'calendar/')
  const { newestMonths, newsletter } = page.site
  const main = html`<h1>${page.text.calendar}</h1>
<p><a href="${page.link('calendar.ics')}">${page.text.subscribeToCalendar}</a>${newsletter.url && html`<br>\n${page.text.calendarAddress}: <code>${new URL('calendar.ics', newsletter.url).href}</code>`}</p>
<p class="calendar-next" data-next="${page.text.calendarNext}" data-none="${page.text.calendarAllPast}"></p>
${calendarYears(page, null)}
${newestMonths.length === 0 ? html`<p>${page.text.calendarEmpty}</p>` : calendarMonths(page, newestMonths)}`
  const events = newestMonths.flatMap((month) => month.events)
  return layoutPage(page, { kind: 'calendar', title: page.text.calendar, address: 'calendar/', main, events })
}
