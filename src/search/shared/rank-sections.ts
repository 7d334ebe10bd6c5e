import type { Alternative } from './expand-word.ts'
import { type HeldWord, holdWord } from './hold-word.ts'
import { openMarks } from './open-marks.ts'
import { ranking } from './ranking-weights.ts'

export interface RankedSection {
  readonly section: number
  readonly score: number
  /** Share of the query that it holds, up to 1. */
  readonly share: number
}

export interface Ranking {
  /** The best: by score, then as the archive numbers them. */
  readonly best: readonly RankedSection[]
  /** All that answer, ascending. */
  readonly sections: Uint32Array
  /** The same in whatever year. */
  readonly everyYear: Uint32Array
}

/** A word of the query with the ways to hold it. What most sections hold is no reason to find one. */
interface AskedWord {
  readonly alternatives: readonly Alternative[]
  readonly isCommon: boolean
}

export interface RankOptions {
  /** Number of the archive's sections. */
  readonly size: number
  readonly limit: number
  readonly isAllowed: (section: number) => boolean
  readonly isInYears: (section: number) => boolean
}

/**
 * The sections that hold any of the words. lunr's score, summed over the words, times a power of the share of the query that
 * the section holds, times what its title holds of it.
 */
export function rankSections(words: readonly AskedWord[], { size, limit, isAllowed, isInYears }: RankOptions): Ranking {
  const marks = openMarks(size)
  const held = words.map(({ alternatives, isCommon }) => ({ ...holdWord(alternatives, size, marks), isCommon }))
  const asked = held.filter(({ isCommon }) => !isCommon)
  const all = sumOf(asked.filter(({ sections }) => sections.length > 0))
  // A word that is nowhere makes every section's share smaller, and changes no order.
  const known = all / Math.max(all, sumOf(asked))
  const allTitle = sumOf(held)
  const [scores, shares, titles] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (const { sections, weights, nearness, titleNearness, idf, isCommon } of held)
    for (let at = 0; at < sections.length; at++) {
      const section = sections[at] ?? 0
      scores[section] = (scores[section] ?? 0) + (weights[at] ?? 0)
      titles[section] = (titles[section] ?? 0) + ((titleNearness[at] ?? 0) * idf) / allTitle
      if (!isCommon) shares[section] = (shares[section] ?? 0) + ((nearness[at] ?? 0) * idf) / all
    }
  const everyYear = listHeld(shares, isAllowed)
  const found = everyYear.filter(isInYears)
  for (const section of found) {
    const title = 1 + ranking.titleShare * (titles[section] ?? 0)
    scores[section] = (scores[section] ?? 0) * (shares[section] ?? 0) ** ranking.coordination * title
  }
  const best = pickBest(found, scores, limit)
  return {
    best: best.map((section) => ({ section, score: scores[section] ?? 0, share: known * (shares[section] ?? 0) })),
    sections: found,
    everyYear,
  }
}

/** All sections that filters leave, as the archive numbers them: a filter without words is a list. */
export function listSections(_: readonly AskedWord[], { size, limit, isAllowed, isInYears }: RankOptions): Ranking {
  const everyYear = listHeld(new Float64Array(size).fill(1), isAllowed)
  const sections = everyYear.filter(isInYears)
  return {
    best: Array.from(sections.subarray(0, limit), (section) => ({ section, score: 1, share: 1 })),
    sections,
    everyYear,
  }
}

function listHeld(shares: Float64Array, isAllowed: RankOptions['isAllowed']): Uint32Array {
  const found = new Uint32Array(shares.length)
  let count = 0
  for (let section = 0; section < shares.length; section++)
    if ((shares[section] ?? 0) > 0 && isAllowed(section)) found[count++] = section
  return found.slice(0, count)
}

const sumOf = (words: readonly HeldWord[]) => words.reduce((sum, { idf }) => sum + idf, 0)

/** The first of the sections in their order, without sorting all of them. */
function pickBest(sections: Uint32Array, scores: Float64Array, limit: number): readonly number[] {
  const compare = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b
  const spare = 64
  let best: number[] = []
  let least = Number.NEGATIVE_INFINITY
  for (const section of sections) {
    if ((scores[section] ?? 0) <= least) continue
    best.push(section)
    if (best.length < limit + spare) continue
    best = best.sort(compare).slice(0, limit)
    // What comes later must be better: equals stand in the archive's order.
    if (best.length === limit) least = scores[best.at(-1) ?? 0] ?? least
  }
  return best.sort(compare).slice(0, limit)
}
