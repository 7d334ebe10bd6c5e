import type { StatedDate } from './date-mention.ts'

/**
 * What must stand beside digits before they are believed: `trust` a weekday or an article, `company` one of these, a
 * time or a second date, `line` one of these or the start of a line.
 */
export type Needs = 'trust' | 'company' | 'line'

/** One date as read, before it is known what stands beside it. */
export interface PrintedDate {
  readonly stated: StatedDate
  /** The month stands before the day, so that a second day may follow it: `March 10–11`. */
  readonly monthFirst?: true
  readonly needs?: Needs
}
