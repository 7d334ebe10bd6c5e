import type { CalendarEntry } from './calendar-entry.ts'
import type { IsoDate } from './iso-date.ts'
import type { PeriodPage } from './period-page.ts'
import type { SiteIssueLink } from './site-issue.ts'

/** Where a section prints an entry of the calendar. */
export interface EntryPlace {
  /** Of the entry; on a site the id that the event has there. */
  readonly id: string
  /** Place in the section's html, in UTF-16 units: the end of the line's text. */
  readonly at: number
}

/** A calendar entry with its place on the site. The id is unique on the whole site. */
export interface SiteEvent extends CalendarEntry {
  /** Where the issue that announced it first prints it: `issues/2021-12/#entry-2021-12-03-temamote`. */
  readonly address: string
  /** The issue that announced it first. */
  readonly issue: SiteIssueLink
  /** All issues that announce it, oldest first. */
  readonly announcedIn: readonly SiteIssueLink[]
}

export interface CalendarMonth {
  /** `2021-12`. */
  readonly month: IsoDate
  /** Oldest first. */
  readonly events: readonly SiteEvent[]
  /** Its own page; null where it stands on that of its year. */
  readonly url: string | null
  /** Its days as on a wall calendar, seven places a week; null for a day of another month. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[]
}

export interface CalendarDay {
  /** `2021-12-03`. */
  readonly day: IsoDate
  /** What happens on it, also what began before. */
  readonly events: readonly SiteEvent[]
  /** The page that lists the first of them: `calendar/2021/`; null without events. */
  readonly page: string | null
}

export interface CalendarYear {
  readonly year: string
  /** `calendar/2021/`. */
  readonly url: string
  /** Oldest first. */
  readonly months: readonly CalendarMonth[]
}

/** The events of a month, or of some of its days. */
export interface CalendarPage extends PeriodPage {
  /** The month, with the events of this page alone. */
  readonly month: CalendarMonth
}
