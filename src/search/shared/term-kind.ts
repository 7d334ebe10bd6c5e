/**
 * What a term is to the sections that hold it: a word of theirs, a part of a compound, what a filter asks for, or a compound that
 * they write apart.
 */
export type TermKind = 'word' | 'part' | 'filter' | 'open'
/** In the order of the numbers that stand for them in a shard. */
export const termKinds = ['word', 'part', 'filter', 'open'] as const satisfies readonly TermKind[]
