import type { IsoDate, IsoDateTime } from '../model/index.ts'

/** What the text says of one point in time; a part that is not printed is left out. */
export interface StatedDate {
  readonly year?: number
  /** 1–12. */
  readonly month?: number
  readonly day?: number
  /** The first ten days of the month, the next ten, or the rest, where the text says no more: `early March`. */
  readonly third?: 1 | 2 | 3
  /** ISO week; with `year` where printed. */
  readonly week?: number
  /** 1 is Monday. */
  readonly weekday?: number
  /** 0–24; a minute only where it is printed. */
  readonly hour?: number
  readonly minute?: number
}

/**
 * A date, time or range in a text. Offsets in UTF-16 units, `end` exclusive. A time alone has neither day nor weekday, and
 * the end of a range of times on one day has only its time.
 */
export interface DateMention {
  readonly at: number
  readonly end: number
  readonly text: string
  readonly from: StatedDate
  readonly to?: StatedDate
  /** Further separate days of an enumeration: `27 september och 11 oktober`. */
  readonly also?: readonly StatedDate[]
  /** A day that no calendar has: `31 november`, `32 augusti`. Such a mention resolves to nothing. */
  readonly impossible?: true
  /** The text names a last day: `senast 15 januari`. */
  readonly deadline?: true
}

/** What the reader of a mention knows beside the text. */
export interface DateReference {
  /** The date, or as much of it as is known. */
  readonly date: IsoDate
  /** Where a missing year belongs: from about the reference on, before it, or nearest to it (the rule: `chooseYear`). */
  readonly direction: 'future' | 'past' | 'nearest'
}

/** One resolved mention (an enumeration gives several). */
export interface ResolvedDate {
  readonly start: IsoDateTime
  /** Inclusive for days; a local time where the mention has times. */
  readonly end?: IsoDateTime
  readonly implied: readonly ('year' | 'month' | 'day')[]
  /** The printed weekday is not that of the day. */
  readonly weekdayMismatch?: true
}
