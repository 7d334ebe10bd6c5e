import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokenize.ts'

/** What every reader reads: the pieces of a text and the words of its language. */
export interface Source {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
}

/** What a reader has read: a value, and the index of the first piece after it. */
export interface Reading<Value> {
  readonly value: Value
  readonly next: number
}
