import type { IssueHtml } from './rendered-issue.ts'

/** A text of the archive's own beside its issues: `content/about.md`. */
export interface TextPage {
  /** Its heading of the first level, where it opens with one. */
  readonly title: string | null
  readonly html: IssueHtml
  /** The file as it stands on disk. */
  readonly markdown: string
}
