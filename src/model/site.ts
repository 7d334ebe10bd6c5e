import type { CalendarEntry } from './calendar-entry.ts'
import type { IsoDate } from './iso-date.ts'
import type { Correction, DateSource, FrontMatter, Issue } from './issue.ts'
import type { AccessibilityLaw, Locale } from './locale.ts'
import type { Newsletter } from './newsletter.ts'
import type { ListPage, PeriodLink, PeriodPage } from './period-page.ts'

/** What every page may tell of the site that it stands on. A page of one thing knows no more, and stays when other things change. */
export interface SiteFrame {
  readonly newsletter: Newsletter
  /** Language of the interface. */
  readonly locale: Locale
  /** What the accessibility statement falls under; null where no law is known. */
  readonly law: AccessibilityLaw | null
  /** Newest first. */
  readonly years: readonly Pick<SiteYear, 'year' | 'url'>[]
  /** Newest first. */
  readonly calendarYears: readonly Pick<CalendarYear, 'year' | 'url'>[]
  readonly hasTopics: boolean
  /** Version of backissue, for the colophon of the pages. */
  readonly generator: string
}

/** All that the templates, the search index, the calendars and the feeds are made from. */
export interface Site extends SiteFrame {
  /** Newest first, the undated last. */
  readonly issues: readonly SiteIssue[]
  /** Newest first. */
  readonly years: readonly SiteYear[]
  /** Their months, where a year has too many issues for its page; and the undated, where they are too many for the home page. */
  readonly months: readonly SiteMonth[]
  /** Issues whose date nothing tells, by id. */
  readonly undated: readonly SiteIssueLink[]
  /** By start, oldest first; an event that several issues announce stands once. */
  readonly calendar: readonly SiteEvent[]
  /**
   * The same by month, oldest first, from the month of the newest issue on; a year of them at most. Where there is no room for all events of
   * a month, the month has those from the newest issue on.
   */
  readonly comingMonths: readonly CalendarMonth[]
  /** The months with events before that, newest first, as far as there is room for them on one page. */
  readonly pastMonths: readonly CalendarMonth[]
  /** All events by year, newest first, and by month, oldest first. */
  readonly calendarYears: readonly CalendarYear[]
  /** The months of years that have too many events for their page. */
  readonly calendarPages: readonly CalendarPage[]
  /** What the archive says of itself; null where it has no text of its own. */
  readonly about: TextPage | null
  /** The files of `content/media` that its texts name, in code unit order. */
  readonly media: readonly string[]
  /** Names that come back, in the order of the newsletter's language. */
  readonly topics: readonly SiteTopic[]
  /** The years of topics that too much is written about for their page. */
  readonly topicPages: readonly TopicPage[]
  /** Empty where all topics stand on one page. */
  readonly topicLists: readonly TopicList[]
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
  /** How many issues name it, or announce such an event. */
  readonly issueCount: number
  /** Its years, newest first, and what has no date; empty where all stands on its page. */
  readonly years: readonly PeriodLink[]
}

/** What names a topic in a year, or a part of it. */
export interface TopicPage extends PeriodPage {
  readonly topic: Pick<SiteTopic, 'name' | 'url'>
  readonly mentions: readonly TopicMention[]
  readonly events: readonly SiteEvent[]
}

/** Topics in the order of the language, where they are too many for one page. */
export interface TopicList {
  /** `topics/list/1/`. No topic has the address, whatever it is called. */
  readonly url: string
  readonly topics: readonly SiteTopic[]
  /** All pages of the list, in order. */
  readonly pages: readonly ListPage[]
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
  readonly issues: readonly IssueSummary[]
  /** Newest first; empty where all issues stand on the page of the year. */
  readonly months: readonly PeriodLink[]
  /** The years beside it that have issues. */
  readonly previous: string | null
  readonly next: string | null
}

/** The issues of a month, or some of them; of a year those of which no month is known. */
export interface SiteMonth extends PeriodPage {
  /** Newest first. */
  readonly issues: readonly IssueSummary[]
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

/** What is told of an issue where there is room for its articles. */
export interface IssueSummary extends SiteIssueLink {
  /** Its headings alone. */
  readonly outline: readonly SectionOutline[]
  /** What it opens with, in whole sentences. */
  readonly lede: string
}

/** What lists need of an issue is at hand; its texts may be read from disk each time they are asked for. */
export interface SiteIssue extends IssueSummary {
  readonly dateSource: DateSource | null
  readonly number: string | null
  readonly volume: string | null
  /** What stands before the first heading, rendered; often empty. */
  readonly preambleHtml: string
  /** The same as plain text, blocks parted by a line feed. */
  readonly preambleText: string
  readonly sections: readonly SiteSection[]
  readonly names: IssueNames
  /** What abbreviations that it has stand for. */
  readonly longForms: ReadonlyMap<string, string>
  readonly calendar: readonly SiteEvent[]
  readonly corrections: readonly Correction[]
  /** The day on which names were last removed from it; null where none was. */
  readonly redacted: IsoDate | null
  readonly previous: SiteIssueLink | null
  readonly next: SiteIssueLink | null
  /** The text as sent, decoded; null for an issue written as Markdown. */
  readonly sourceText: string | null
  /** Whether there is such a text: to ask does not read it. */
  readonly hasSource: boolean
  /** Path of that source below `content/sources`. */
  readonly sourceFile: string | null
  /** The Markdown file as it stands on disk. */
  readonly markdown: string
  /** Tells all that its texts are made from; empty where that is not known. */
  readonly key: string
}

/** A heading of an issue. */
export interface SectionOutline {
  /** Anchor on the issue's page. */
  readonly id: string
  readonly title: string
  readonly level: number
  /** Level of the printed heading: never more than one below the heading before it, so that no level is skipped. */
  readonly heading: 2 | 3 | 4 | 5 | 6
  readonly byline: string | null
}

/** An article or a heading inside one, in reading order. Each section's html ends where the next begins. */
export interface SiteSection extends SectionOutline {
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

/** An abbreviation and what a text says that it stands for. */
export interface Abbreviation {
  readonly short: string
  readonly long: string
}

/** What an issue's text says of names; what it is worth, all issues together tell. */
export interface IssueNames {
  readonly abbreviations: readonly Abbreviation[]
  /** What is printed bold and looks like a name. */
  readonly bold: readonly string[]
}

/** A picture or a link of a text to a file of the archive. */
export interface MediaUse {
  readonly kind: 'image' | 'link'
  /** Below `content/media`. */
  readonly file: string
  /** Whether words stand in its place. */
  readonly hasWords: boolean
}

/** What is known of an issue without its texts. Plain data: it may be cached and sent between threads. */
export interface IssueFacts {
  readonly id: string
  readonly frontMatter: FrontMatter
  readonly outline: readonly SectionOutline[]
  /** What it opens with, in whole sentences. */
  readonly lede: string
  readonly names: IssueNames
  readonly media: readonly MediaUse[]
  /** Whether there is a text as sent. */
  readonly hasSource: boolean
  /** The day on which names were last removed from it; left out where none was. */
  readonly redacted?: IsoDate
}

/** One issue on its way to the site. Its texts may be read from disk each time they are asked for. */
export interface RenderedIssue extends IssueFacts {
  readonly html: IssueHtml
  readonly markdown: string
  readonly sourceText: string | null
  /** Tells all that its texts are made from; empty where that is not known. */
  readonly key: string
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
  /** Tells all that it was made from, where that is known. */
  readonly key?: string
  /** It stands in the output already, as it is. */
  readonly isCurrent?: boolean
}
