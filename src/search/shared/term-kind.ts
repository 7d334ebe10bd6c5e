/** What a term is to the sections that hold it: a word of theirs, a part of a compound, or what a filter asks for. */
export type TermKind = 'word' | 'part' | 'filter'
/** In the order of the numbers that stand for them in a shard. */
export const termKinds = ['word', 'part', 'filter'] as const satisfies readonly TermKind[]
