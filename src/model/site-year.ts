import type { PeriodLink, PeriodPage } from './period-page.ts'
import type { IssueSummary } from './site-issue.ts'

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
