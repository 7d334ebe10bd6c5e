import type { CalendarEntry } from './calendar-entry.ts'
import type { IsoDate } from './iso-date.ts'
import type { Correction, DateSource } from './issue.ts'
import type { Locale } from './locale.ts'
import type { Newsletter } from './newsletter.ts'

/** All that the templates, the search index, the calendars and the feeds are made from. */
export interface Site {
  readonly newsletter: Newsletter
  /** Language of the interface. */
  readonly locale: Locale
  /** Newest first. */
  readonly issues: readonly SiteIssue[]
  /** Newest first. */
  readonly years: readonly SiteYear[]
  /** By start, oldest first; an event that several issues announce stands once. */
  readonly calendar: readonly SiteEvent[]
  /** Version of backissue, for the colophon of the pages. */
  readonly generator: string
}

export interface SiteYear {
  readonly year: string
  /** `years/2023/`. */
  readonly url: string
  /** Newest first. */
  readonly issues: readonly SiteIssueLink[]
}

/** What a list of issues shows of one. */
export interface SiteIssueLink {
  readonly id: string
  /** From the site's root, without leading slash: `issues/2023-10/`. */
  readonly url: string
  readonly title: string
  readonly date: IsoDate | null
  readonly summary: string
}

export interface SiteIssue extends SiteIssueLink {
  readonly dateSource: DateSource | null
  readonly number: string | null
  readonly volume: string | null
  /** BCP 47. */
  readonly lang: string
  /** What stands before the first heading, rendered; often empty. */
  readonly preambleHtml: string
  readonly sections: readonly SiteSection[]
  readonly calendar: readonly SiteEvent[]
  readonly corrections: readonly Correction[]
  readonly previous: SiteIssueLink | null
  readonly next: SiteIssueLink | null
  /** The text as sent, decoded; null for an issue written as Markdown. */
  readonly sourceText: string | null
  /** The Markdown file as it stands on disk. */
  readonly markdown: string
}

/** An article or a heading inside one, in reading order. Each section's html ends where the next begins. */
export interface SiteSection {
  /** Anchor on the issue's page. */
  readonly id: string
  readonly title: string
  readonly level: number
  readonly byline: string | null
  /** What follows the heading, rendered; without the heading itself. */
  readonly html: string
  /** The same as plain text, blocks parted by a line feed. */
  readonly text: string
}

/** A calendar entry with its place on the site. */
export interface SiteEvent extends CalendarEntry {
  /** The issue that announced it first. */
  readonly issue: SiteIssueLink
  /** All issues that announce it, oldest first. */
  readonly announcedIn: readonly SiteIssueLink[]
}
