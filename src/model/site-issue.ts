import type { IsoDate } from './iso-date.ts'
import type { Correction, DateSource } from './issue.ts'
import type { IssueNames } from './rendered-issue.ts'
import type { EntryPlace, SiteEvent } from './site-calendar.ts'

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
