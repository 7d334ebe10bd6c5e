import type { PrintedDates } from './printed-dates.ts'

/** Dates that were found, by the indices of their first piece and of the one after their last. */
export interface FoundDate {
  readonly dates: PrintedDates
  readonly at: number
  readonly next: number
}
