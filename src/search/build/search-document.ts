import type { IssueRecord, SectionKind } from '../shared/index.ts'

/** What can be found: an article, a heading inside one with what follows, or an issue's opening. */
export interface SearchDocument {
  readonly issue: IssueRecord
  /** Empty for the issue's page itself. */
  readonly anchor: string
  /** Anchor of the article that it is, or is a part of; empty for an issue's opening. */
  readonly article: string
  readonly title: string
  readonly byline: string
  /** The issue's title where the section is the issue's first, else empty: an issue is found once. */
  readonly issueTitle: string
  /** An event where the calendar tells of it. */
  readonly kind: SectionKind
}

/** With its text, which is not held longer than it is needed. */
export interface ReadDocument extends SearchDocument {
  readonly text: string
}
