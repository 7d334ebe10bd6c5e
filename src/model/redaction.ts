import type { IsoDate } from './iso-date.ts'

/** Someone who is to be named no longer. */
export interface Redaction {
  readonly name: string
  /** Other ways in which the texts name the person. */
  readonly aliases: readonly string[]
  /** The day on which it was done: `2025-03-31`. */
  readonly date: IsoDate
}
