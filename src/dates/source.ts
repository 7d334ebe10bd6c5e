import type { Lexicon } from './lexicon.ts'
import type { PrintedDate } from './printed-date.ts'
import type { DayNumber } from './read-day.ts'
import type { Recent } from './recent.ts'
import type { Token } from './tokenize.ts'

/** What every reader reads: the pieces of a text and the words of its language. */
export interface Source {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  /** For each piece the lists of which a phrase begins with it, and those of which one ends with it, as bits. */
  readonly beginnings: readonly number[]
  readonly endings: readonly number[]
  readonly memory: Memory
}

/** What has been read already; several readers try the same places, and without this each would read them anew. */
export interface Memory {
  readonly dates: Recent<Reading<PrintedDate> | undefined>
  readonly days: Recent<Reading<DayNumber> | undefined>
  /** No list of days begins before this piece. */
  listsFrom: number
}

/** What a reader has read: a value, and the index of the first piece after it. */
export interface Reading<Value> {
  readonly value: Value
  readonly next: number
}
