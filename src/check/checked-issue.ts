import type { Root } from 'mdast'
import type { Diagnostic, FrontMatter } from '../model/index.ts'

/** An issue as the rules see it. */
export interface CheckedIssue {
  readonly id: string
  readonly frontMatter: FrontMatter
  readonly body: Root
  /** The file, line by line. */
  readonly lines: readonly string[]
  /** 1-based line of the file on which the body's first line stands. */
  readonly bodyLine: number
}

/** What else an issue is held to. */
export interface CheckedArchive {
  /** Anchors of each issue's page, by the issue's ID. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>
  /** The days on which entries of a printed calendar begin (`2021-12-03`), read as the import would. */
  readonly readDays: (calendar: PrintedCalendar) => readonly PrintedDay[]
  /** The date that a title names: `2021-12`, `2021-12-03`; null where it names none, or several. `lang` is the issue's, empty where it has none. */
  readonly readTitleDate: (title: string, lang: string) => string | null
}

/** The text of a calendar section, and what its dates are to be understood by. */
export interface PrintedCalendar {
  readonly title: string
  readonly text: string
  /** The issue's; the empty text where it has none. */
  readonly date: string
  readonly lang: string
}

export interface PrintedDay {
  readonly day: string
  readonly title: string
}

/** Holds one issue to one rule. */
export type IssueRule = (issue: CheckedIssue, archive: CheckedArchive) => readonly Diagnostic[]
