import type { StatedDate } from './date-mention.ts'
import type { Needs } from './printed-date.ts'

/** One or more dates that were read together. */
export interface PrintedDates {
  readonly from: StatedDate
  readonly to?: StatedDate
  readonly also?: readonly StatedDate[]
  readonly needs?: Needs
}
