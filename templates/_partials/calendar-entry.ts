import type { SiteEvent, SiteIssueLink } from '../../src/model/index.ts'
import { fill } from '../_print/fill.ts'
import { formatDate, formatDays, formatTime } from '../_print/format-date.ts'
import { type Html, html, raw } from '../_print/html.ts'
import { joinList } from '../_print/join-list.ts'
import type { Page } from '../_print/page.ts'
import { safeAddress } from '../_print/safe-address.ts'
import { says } from '../_print/says.ts'
import { calendarIcon } from './calendar-icon.ts'
import { languageOf } from './language-of.ts'

/**
 * One dated event. On the page of an issue (`on`) the issue is not named again, and an event that an earlier issue announced
 * links there.
 */
export function calendarEntry(page: Page, event: SiteEvent, on?: SiteIssueLink): Html {
  const isElsewhere = on !== undefined && event.issue.id !== on.id
  const id = on === undefined ? event.id : isElsewhere ? null : `entry-${event.id}`
  const facts = [status(page, event), event.location].filter((fact) => fact !== null && fact !== undefined)
  return html`<li class="calendar-entry" data-until="${(event.end ?? event.start).slice(0, 10)}"${id !== null && html` id="${id}"`}>
<p class="when">${when(page, event)}${isInferred(event) && html`<span class="inferred">*<span class="unseen"> ${page.text.partlyInferred}</span></span>`}</p>
<div class="what">${title(page, event)}
<a class="add" href="${page.link(`calendar/${event.id}.ics`)}" title="${page.text.addToCalendar}"><span class="unseen">${page.text.addToCalendar}: ${event.title}</span>${calendarIcon}</a>${
    facts.length > 0 && html`<br>\n${facts.map((fact, index) => html`${index > 0 && ' · '}${fact}`)}`
  }${(on === undefined || isElsewhere) && html`<br>\n<span class="announced">${announced(page, event, on)}</span>`}</div>
</li>\n`
}

const isInferred = ({ implied = [] }: SiteEvent) => implied.length > 0

/** What the star beside a date means; nothing where no date has one. */
export function inferredNote(page: Page, events: readonly SiteEvent[]): Html | '' {
  return events.some(isInferred) ? html`<p class="note">* ${page.text.partlyInferredNote}</p>\n` : ''
}

function title(page: Page, event: SiteEvent): Html {
  const address = safeAddress(event.url)
  const words = html`<strong${languageOf(page, event.issue)}>${event.title}</strong>`
  return address === null ? words : html`<a href="${address}">${words}</a>`
}

function when(page: Page, { start, end = start }: SiteEvent): Html {
  const { language } = page.site.newsletter
  const [firstDay = '', opens] = start.split('T')
  const [lastDay = '', closes] = end.split('T')
  if (firstDay === lastDay) {
    const clock = [time(page, start, opens), closes !== opens && html`–${time(page, end, closes)}`]
    return html`<time datetime="${firstDay}">${formatDate(firstDay, language)}</time>${opens && html` <span class="clock">${atTime(page, html`${clock}`)}</span>`}`
  }
  const { first, joint, last } = formatDays(firstDay, lastDay, language)
  const at = (clock: string | undefined) => clock && html` ${atTime(page, html`${formatTime(clock, page.text.clock)}`)}`
  return html`<time datetime="${start}">${first}${at(opens)}</time>${joint}<time datetime="${end}">${last}${at(closes)}</time>`
}

function time({ text }: Page, moment: string, clock: string | undefined): Html | '' {
  return clock === undefined ? '' : html`<time datetime="${moment}">${formatTime(clock, text.clock)}</time>`
}

const atTime = ({ text }: Page, clock: Html) => raw(fill(html`${text.atTime}`.text, { time: clock.text }))

function status(page: Page, event: SiteEvent): Html | null {
  const notes = statusWords(page, event)
  return notes.length === 0 ? null : html`<em class="status">${notes.join(', ')}</em>`
}

/** That an event is a deadline, tentative or cancelled, where its title does not say so. */
export function statusWords({ text, site }: Page, { kind, status: state, title: words }: SiteEvent): readonly string[] {
  const { tentative, cancelled } = site.locale.dates
  return [
    ...(kind === 'deadline' && !says(words, [text.deadline]) ? [text.deadline] : []),
    ...(state === 'tentative' && !says(words, [text.tentative, ...tentative]) ? [text.tentative] : []),
    ...(state === 'cancelled' && !says(words, [text.cancelled, ...cancelled]) ? [text.cancelled] : []),
  ]
}

/** The issues that announce it, but for that of the page. */
function announced(page: Page, { address, issue, announcedIn }: SiteEvent, on?: SiteIssueLink): Html {
  const others = announcedIn.filter(({ id }) => id !== on?.id)
  const links = others.map(
    (other) =>
      html`<a href="${page.link(other.id === issue.id ? address : `${other.url}#_calendar`)}"${languageOf(page, other)}>${other.title}</a>`,
  )
  return raw(fill(html`${page.text.announcedIn}`.text, { issue: joinList(links, page.site.newsletter.language).text }))
}
