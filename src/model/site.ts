import type { CalendarEntry } from './calendar-entry.ts'
import type { IsoDate } from './iso-date.ts'
import type { Correction, DateSource, FrontMatter, Issue } from './issue.ts'
import type { AccessibilityLaw, Locale } from './locale.ts'
import type { Newsletter } from './newsletter.ts'

/** All that the templates, the search index, the calendars and the feeds are made from. */
export interface Site {
  readonly newsletter: Newsletter
  /** Language of the interface. */
  readonly locale: Locale
  /** What the accessibility statement falls under; null where no law is known. */
  readonly law: AccessibilityLaw | null
  /** Newest first, the undated last. */
  readonly issues: readonly SiteIssue[]
  /** Newest first. */
  readonly years: readonly SiteYear[]
  /** Issues whose date nothing tells, by id. */
  readonly undated: readonly SiteIssueLink[]
  /** By start, oldest first; an event that several issues announce stands once. */
  readonly calendar: readonly SiteEvent[]
  /** The same by month, oldest first, from the month of the newest issue on; a year of them at most. */
  readonly comingMonths: readonly CalendarMonth[]
  /** The months with events before that, newest first, as far as there is room for them on one page. */
  readonly pastMonths: readonly CalendarMonth[]
  /** All events by year, newest first, and by month, oldest first. */
  readonly calendarYears: readonly CalendarYear[]
  /** What the archive says of itself; null where it has no text of its own. */
  readonly about: TextPage | null
  /** The files of `content/media` that its texts name, in code unit order. */
  readonly media: readonly string[]
  /** Names that come back, in the order of the newsletter's language. */
  readonly topics: readonly SiteTopic[]
  /** Version of backissue, for the colophon of the pages. */
  readonly generator: string
}

/** A name that comes back in several issues, or that the editor lists. */
export interface SiteTopic {
  readonly name: string
  /** What an abbreviation stands for; null where it is none, or where nothing tells. */
  readonly long: string | null
  /** Other names of the same. */
  readonly aliases: readonly string[]
  /** `topics/samves/`. */
  readonly url: string
  /** Where it is named, newest issue first, in reading order within one. */
  readonly mentions: readonly TopicMention[]
  /** What the calendar has under its name, newest first. */
  readonly events: readonly SiteEvent[]
}

export interface TopicMention {
  readonly issue: SiteIssueLink
  /** Null for what stands before the first heading. */
  readonly section: { readonly id: string; readonly title: string } | null
}

export interface SiteYear {
  readonly year: string
  /** `years/2023/`. */
  readonly url: string
  /** Newest first. */
  readonly issues: readonly SiteIssueLink[]
  /** The years beside it that have issues. */
  readonly previous: string | null
  readonly next: string | null
}

/** What a list of issues shows of one. */
export interface SiteIssueLink {
  readonly id: string
  /** From the site's root, without leading slash: `issues/2023-10/`. */
  readonly url: string
  readonly title: string
  readonly date: IsoDate | null
  readonly summary: string
  /** BCP 47. */
  readonly lang: string
}

export interface SiteIssue extends SiteIssueLink {
  readonly dateSource: DateSource | null
  readonly number: string | null
  readonly volume: string | null
  /** What stands before the first heading, rendered; often empty. */
  readonly preambleHtml: string
  /** The same as plain text, blocks parted by a line feed. */
  readonly preambleText: string
  readonly sections: readonly SiteSection[]
  readonly calendar: readonly SiteEvent[]
  readonly corrections: readonly Correction[]
  /** The day on which names were last removed from it; null where none was. */
  readonly redacted: IsoDate | null
  readonly previous: SiteIssueLink | null
  readonly next: SiteIssueLink | null
  /** The text as sent, decoded; null for an issue written as Markdown. */
  readonly sourceText: string | null
  /** Path of that source below `content/sources`. */
  readonly sourceFile: string | null
  /** The Markdown file as it stands on disk. */
  readonly markdown: string
}

/** An article or a heading inside one, in reading order. Each section's html ends where the next begins. */
export interface SiteSection {
  /** Anchor on the issue's page. */
  readonly id: string
  readonly title: string
  readonly level: number
  /** Level of the printed heading: never more than one below the heading before it, so that no level is skipped. */
  readonly heading: 2 | 3 | 4 | 5 | 6
  readonly byline: string | null
  /** What follows the heading, rendered; without the heading itself. */
  readonly html: string
  /** The entries of the calendar that a line of it prints, in order. */
  readonly entries: readonly EntryPlace[]
  /** The same as plain text, blocks parted by a line feed. */
  readonly text: string
}

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
  readonly events: readonly SiteEvent[]
  /** Its days as on a wall calendar, seven places a week; null for a day of another month. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[]
}

export interface CalendarDay {
  /** `2021-12-03`. */
  readonly day: IsoDate
  /** What happens on it, also what began before. */
  readonly events: readonly SiteEvent[]
}

export interface CalendarYear {
  readonly year: string
  /** `calendar/2021/`. */
  readonly url: string
  /** Newest first, as in `newestMonths`. */
  readonly months: readonly CalendarMonth[]
}

/** An issue's body as HTML and as plain text, cut at its headings. Plain data: it may be cached and sent between threads. */
export interface IssueHtml {
  readonly preambleHtml: string
  readonly preambleText: string
  readonly sections: readonly SiteSection[]
}

/** A text of the archive's own beside its issues: `content/about.md`. */
export interface TextPage {
  /** Its heading of the first level, where it opens with one. */
  readonly title: string | null
  readonly html: IssueHtml
  /** The file as it stands on disk. */
  readonly markdown: string
}

/** In pixels, as a page shows it. */
export interface ImageSize {
  readonly width: number
  readonly height: number
}

/** The files below `content/media`, by path with forward slashes; null for what is no picture with a size. */
export type MediaFiles = ReadonlyMap<string, ImageSize | null>

/** One issue on its way to the site. */
export interface RenderedIssue {
  readonly id: string
  readonly frontMatter: FrontMatter
  readonly html: IssueHtml
  readonly markdown: string
  readonly sourceText: string | null
  /** The day on which names were last removed from it; left out where none was. */
  readonly redacted?: IsoDate
}

/** An issue as read from the archive. */
export interface ArchivedIssue {
  readonly id: string
  readonly issue: Issue
  /** The Markdown file as it stands on disk. */
  readonly markdown: string
  /** The text as sent, decoded; null for an issue written as Markdown. */
  readonly sourceText: string | null
  /** The day on which names were last removed from it; left out where none was. */
  readonly redacted?: IsoDate
}

/** A file of the site that no template prints. */
export interface SiteFile {
  /** From the site's root, with forward slashes: `search/manifest.bin`. */
  readonly path: string
  readonly content: string | Uint8Array
}
