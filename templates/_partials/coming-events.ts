import { type Html, html } from '../_print/html.ts'
import type { SitePage } from '../_print/page.ts'
import { calendarEntry, inferredNote } from './calendar-entry.ts'

/** How many dates there is room for, and how many more a script may have to put in the place of those that have been. */
const [shown, spare] = [5, 20]

/**
 * What the newest issue looks forward to, for the home page; where that is nothing, the newest dates. What they are called without
 * a script is true on any day; a script puts what is to come in the place of what has been, and says so.
 */
export function comingEvents(page: SitePage): Html | '' {
  const { comingMonths, pastMonths, issues } = page.site
  const newest = issues[0]?.date ?? ''
  const all = comingMonths.flatMap(({ events }) => events)
  const coming = all.filter(({ start, end = start }) => end.slice(0, 10) >= newest)
  const last = pastMonths.toReversed().flatMap(({ events }) => events)
  const events = coming.length > 0 ? coming.slice(0, shown + spare) : [...last, ...all].slice(-shown)
  if (events.length === 0) return ''
  const { text } = page
  return html`<section class="coming-events" aria-labelledby="_coming" data-past="${text.pastEvent}" data-room="${shown}">
<h2 id="_coming" data-coming="${text.comingDates}">${text.newestDates}</h2>
<ul class="calendar-entries">
${events.map((event, index) => calendarEntry(page, event, { isBrief: true, isSpare: index >= shown }))}</ul>
${inferredNote(page, events)}<p><a href="${page.link('calendar/')}">${text.calendar}</a></p>
</section>
`
}
