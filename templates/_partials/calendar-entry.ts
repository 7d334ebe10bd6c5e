import type { SiteEvent, SiteIssueLink } from '../../src/model/index.ts'
import { fill } from '../_print/fill.ts'
import { formatDay, formatDays, formatTime } from '../_print/format-date.ts'
import { type Html, html, raw } from '../_print/html.ts'
import { joinList } from '../_print/join-list.ts'
import type { Page } from '../_print/page.ts'
import { safeAddress } from '../_print/safe-address.ts'
import { says } from '../_print/says.ts'
import { withCapital } from '../_print/with-capital.ts'
import { calendarIcon } from './calendar-icon.ts'
import { languageOf } from './language-of.ts'

/** How an entry is shown. */
export interface EntryPlace {
  /** The page of this issue: it is not named again, and an event that an earlier issue announced links there. */
  readonly on?: SiteIssueLink
  /** Under the name of its month, which is not said again. */
  readonly inMonth?: boolean
  /** In a short list elsewhere: the title leads to the issue, and nothing names that. */
  readonly isBrief?: boolean
  /** Not shown before a script finds room for it. */
  readonly isSpare?: boolean
}

/** One dated event. */
export function calendarEntry(page: Page, event: SiteEvent, place: EntryPlace = {}): Html {
  const { on, isBrief, isSpare } = place
  const isElsewhere = on !== undefined && event.issue.id !== on.id
  const id = on === undefined ? event.id : `entry-${event.id}`
  const facts = [status(page, event), event.location].filter((fact) => fact !== null && fact !== undefined)
  return html`<li class="calendar-entry" data-until="${(event.end ?? event.start).slice(0, 10)}"${event.status === 'cancelled' && html` data-cancelled`}${!isBrief && !isElsewhere && html` id="${id}"`}${isSpare && html` hidden`}>
<p class="when">${when(page, event, place)}${isStarred(event) && html`<span class="inferred">*<span class="unseen"> ${page.text.partlyInferred}</span></span>`}</p>
<div class="what">${title(page, event, isBrief ? page.link(event.address) : safeAddress(event.url))}
<a class="add" href="${page.link(`calendar/${event.id}.ics`)}" title="${page.text.addToCalendar}"><span class="unseen">${page.text.addToCalendar}: ${event.title}</span>${calendarIcon}</a>${
    facts.length > 0 && html`<br>\n${facts.map((fact, index) => html`${index > 0 && ' · '}${fact}`)}`
  }${(on === undefined || isElsewhere) && !isBrief && html`<br>\n<span class="announced">${announced(page, event, on)}</span>`}</div>
</li>\n`
}

/** Nearly all newsletters leave the year out: a note says so once, and a star stands where more than that is inferred. */
const isStarred = ({ implied = [] }: SiteEvent) => implied.some((part) => part !== 'year')

/** What is inferred of some dates: what the star means, or that the year is; nothing where they are all printed whole. */
export function inferredNote({ text }: Page, events: readonly SiteEvent[]): Html | '' {
  if (events.some(isStarred)) return html`<p class="note">* ${text.partlyInferredNote}</p>\n`
  return events.some(({ implied = [] }) => implied.length > 0)
    ? html`<p class="note">${text.yearInferredNote}</p>\n`
    : ''
}

function title(page: Page, event: SiteEvent, address: string | null): Html {
  const words = html`<strong${languageOf(page, event.issue)}>${withCapital(event.title, event.issue.lang)}</strong>`
  return address === null ? words : html`<a href="${address}">${words}</a>`
}

function when(page: Page, { start, end = start }: SiteEvent, { inMonth }: EntryPlace): Html {
  const { language } = page.site.newsletter
  const [firstDay = '', opens] = start.split('T')
  const [lastDay = '', closes] = end.split('T')
  if (firstDay === lastDay) {
    const day = formatDay(firstDay, inMonth ? 'weekday' : 'whole', language)
    const clock = [time(page, start, opens), closes !== opens && html`–${time(page, end, closes)}`]
    return html`<time datetime="${firstDay}">${day}</time>${opens && html` <span class="clock">${atTime(page, html`${clock}`)}</span>`}`
  }
  const { first, joint, last } = formatDays(firstDay, lastDay, { language, inMonth: inMonth === true })
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

/** How many of the issues that announce an event are named: all lead to it. */
const named = 5

/** The first of the issues that announce it, but for that of the page. */
function announced(page: Page, { address, issue, announcedIn }: SiteEvent, on?: SiteIssueLink): Html {
  const others = announcedIn.filter(({ id }) => id !== on?.id)
  const links = others
    .slice(0, named)
    .map(
      (other) =>
        html`<a href="${page.link(other.id === issue.id ? address : `${other.url}#_calendar`)}"${languageOf(page, other)}>${other.title}</a>`,
    )
  const all = others.length > named ? [...links, html`…`] : links
  return raw(fill(html`${page.text.announcedIn}`.text, { issue: joinList(all, page.site.newsletter.language).text }))
}
