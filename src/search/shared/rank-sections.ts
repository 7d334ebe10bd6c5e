import type { Alternative, Query, QueryWord } from './query.ts'
import type { TermIndex } from './term-index.ts'

export interface RankedSection {
  /** Place of the section in `Texts.sections`. */
  readonly section: number
  /** Sum over the query's words of lunr's weight for the best way in which the section holds each. */
  readonly score: number
  /** How many of the query's words it holds. */
  readonly held: number
}

/** The sections that hold any of the words: those with most of them first, then by score, then in the archive's order. */
export function rankSections({ words, excluded }: Query, index: TermIndex): readonly RankedSection[] {
  const ranked = new Map<string, RankedSection>()
  for (const word of words) {
    for (const [ref, weight] of weighWord(word, index)) {
      const { score, held } = ranked.get(ref) ?? { score: 0, held: 0 }
      ranked.set(ref, { section: Number(ref), score: score + weight, held: held + 1 })
    }
  }
  for (const clause of excluded) for (const ref of index.weigh(clause).keys()) ranked.delete(ref)
  return [...ranked.values()].sort((a, b) => b.held - a.held || b.score - a.score || a.section - b.section)
}

/** The best alternative, not the sum: a section that holds a word in three spellings is about it once. */
function weighWord({ alternatives }: QueryWord, index: TermIndex): ReadonlyMap<string, number> {
  const best = new Map<string, number>()
  for (const alternative of alternatives)
    for (const [ref, weight] of weighAlternative(alternative, index)) {
      const found = weight * alternative.weight
      if (found > (best.get(ref) ?? 0)) best.set(ref, found)
    }
  return best
}

/** Sections that answer all clauses, with the sum of their weights. */
function weighAlternative({ clauses }: Alternative, index: TermIndex): ReadonlyMap<string, number> {
  const [first, ...others] = clauses.map(index.weigh)
  if (!first || others.length === 0) return first ?? new Map()
  const held = [...first.keys()].filter((ref) => others.every((other) => other.has(ref)))
  return new Map(
    held.map((ref) => [ref, others.reduce((sum, other) => sum + (other.get(ref) ?? 0), first.get(ref) ?? 0)]),
  )
}
