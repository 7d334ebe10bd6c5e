import type { StatedDate } from './date-mention.ts'

/**
 * What must stand beside digits before they are believed: `weekday` a weekday; `time` that, an article, a time or nothing
 * else on the line; `company` one of these or a second date; `line` one of these or the start of a line.
 */
export type Needs = 'weekday' | 'time' | 'company' | 'line'

/** One date as read, before it is known what stands beside it. */
export interface PrintedDate {
  readonly stated: StatedDate
  /** The month stands before the day, so that a second day may follow it: `March 10–11`. */
  readonly monthFirst: boolean
  readonly needs: Needs | undefined
}
