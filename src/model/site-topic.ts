import type { ListPage, PeriodLink, PeriodPage } from './period-page.ts'
import type { SiteEvent } from './site-calendar.ts'
import type { SiteIssueLink } from './site-issue.ts'

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
