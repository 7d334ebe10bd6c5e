import type { Correction } from './correct-words.ts'
import type { Excerpt } from './cut-excerpt.ts'
import type { IssueRecord } from './payload.ts'

/** A section that answers a query. */
export interface FoundSection {
  /** From the site's root: `issues/2023-10/#temamote`. */
  readonly url: string
  readonly title: string
  readonly issue: IssueRecord
  /** Of `rankSections`, with four digits. */
  readonly score: number
  readonly excerpt: Excerpt
}

export interface FoundSections {
  /** As asked. */
  readonly query: string
  /** How many sections answer; `sections` holds the first of them. */
  readonly total: number
  readonly sections: readonly FoundSection[]
  /** How many answer in each year of the archive, also in years that were not asked for; newest first; null: undated. */
  readonly years: readonly { readonly year: string | null; readonly count: number }[]
  /** Words that were looked for beside or instead of what was typed, since that is hardly found. */
  readonly corrections: readonly Correction[]
  /** Every file that a browser without any of them would fetch for this answer, in order; from the site's root. */
  readonly files: readonly string[]
}
