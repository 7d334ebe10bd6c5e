import type { IsoDate } from './iso-date.ts'
import type { FrontMatter, Issue } from './issue.ts'
import type { MediaUse } from './media-files.ts'
import type { SectionOutline, SiteSection } from './site-issue.ts'

/** An issue's body as HTML and as plain text, cut at its headings. Plain data: it may be cached and sent between threads. */
export interface IssueHtml {
  readonly preambleHtml: string
  readonly preambleText: string
  readonly sections: readonly SiteSection[]
}

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
