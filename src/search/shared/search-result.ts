import type { Excerpt } from './cut-excerpt.ts'
import type { IssueRecord } from './payload.ts'

/** A section that answers a query. */
export interface FoundSection {
  /** From the site's root: `issues/2023-10/#temamote`. */
  readonly url: string
  readonly title: string
  readonly issue: IssueRecord
  /** lunr's, rounded to three decimals. Sections that hold more of the query's words stand first, whatever the score. */
  readonly score: number
  readonly excerpt: Excerpt
}

export interface FoundSections {
  /** As asked. */
  readonly query: string
  /** How many sections answer; `sections` holds the first of them. */
  readonly total: number
  readonly sections: readonly FoundSection[]
  /** Every file that a browser without any of them would fetch for this answer, in order; from the site's root. */
  readonly files: readonly string[]
}
