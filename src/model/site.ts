import type { Locale } from './locale.ts'
import type { Newsletter } from './newsletter.ts'
import type { CalendarMonth, CalendarPage, CalendarYear, SiteEvent } from './site-calendar.ts'
import type { SiteIssue, SiteIssueLink } from './site-issue.ts'
import type { SiteTopic, TopicList, TopicPage } from './site-topic.ts'
import type { SiteMonth, SiteYear } from './site-year.ts'
import type { AccessibilityLaw } from './statement-text.ts'
import type { TextPage } from './text-page.ts'

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
