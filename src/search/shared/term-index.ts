import type { TermClause } from './query.ts'

/** All that ranking asks of an index, be it whole or put together from the parts that a query needs. */
export interface TermIndex {
  /** Weight of each section (its place in `Texts.sections`, as text) that answers the clause; empty where none does. */
  readonly weigh: (clause: TermClause) => ReadonlyMap<string, number>
}
