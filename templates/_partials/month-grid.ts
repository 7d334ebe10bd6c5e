import type { CalendarDay, CalendarMonth, SiteEvent } from '../../src/model/index.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { weekdayNames } from '../_print/weekday-names.ts'
import { statusWords } from './calendar-entry.ts'

/** How many events of a day are named to who does not see the grid. */
const told = 3

/**
 * A month as on the wall: a table of days, those with events linked to the list. `shown` are the ids of the events in the page's
 * own list.
 */
export function monthGrid(page: Page, { month, weeks }: CalendarMonth, shown: ReadonlySet<string>): Html {
  const { language } = page.site.newsletter
  return html`<table class="month-grid">
<caption class="unseen">${formatDate(month, language)}</caption>
<thead><tr>${weekdays(weeks, language)}</tr></thead>
<tbody>
${weeks.map((week) => html`<tr>${week.map((day) => cell(page, day, shown))}</tr>\n`)}</tbody>
</table>`
}

function weekdays(weeks: CalendarMonth['weeks'], language: string): readonly Html[] {
  // The second week is whole in every month.
  const first = weeks[1]?.[0]?.day ?? '2024-01-01'
  return weekdayNames(first, language).map(
    ({ short, long }) =>
      html`<th scope="col"><span aria-hidden="true">${short}</span><span class="unseen">${long}</span></th>`,
  )
}

function cell(page: Page, place: CalendarDay | null, shown: ReadonlySet<string>): Html {
  if (place === null) return html`<td></td>`
  const { day, events } = place
  const number = Number(day.slice(8))
  const [first] = events
  if (!first) return html`<td>${number}</td>`
  const isOff = events.every(({ status }) => status === 'cancelled')
  const names = [
    ...events.slice(0, told).map((event) => describe(page, event)),
    ...(events.length > told ? [`… (${events.length})`] : []),
  ].join('; ')
  return html`<td><a href="${target(page, place, first, shown)}"${isOff && html` class="off"`}><span aria-hidden="true">${number}</span><span class="unseen">${formatDate(day, page.site.newsletter.language)}: ${names}</span></a></td>`
}

function describe(page: Page, event: SiteEvent): string {
  const words = statusWords(page, event)
  return words.length === 0 ? event.title : `${event.title} (${words.join(', ')})`
}

/** The event's place in the list: on this page, or on that which has it. */
function target(page: Page, day: CalendarDay, { id }: SiteEvent, shown: ReadonlySet<string>): string {
  const anchor = `#${encodeURIComponent(id)}`
  return shown.has(id) ? anchor : page.link(`${day.page ?? 'calendar/'}${anchor}`)
}
