import type { Alternative } from './expand-word.ts'
import { joinTerms } from './join-terms.ts'
import type { Marks } from './open-marks.ts'
import { ranking } from './ranking-weights.ts'
import type { WeighedTerm } from './weigh-postings.ts'
import { inverseFrequency } from './weigh-term.ts'

/** Sections that hold a word of the query, each once, with the best way in which each does. */
export interface HeldWord {
  readonly sections: Uint32Array
  readonly weights: Float64Array
  /** How near the way is to the word itself, up to 1. */
  readonly nearness: Float64Array
  /** The same for a way in which the title holds it; 0 where it does not. */
  readonly titleNearness: Float64Array
  readonly idf: number
}

interface Way extends WeighedTerm {
  readonly worth: number
}

/** The best alternative counts, not the sum: a section that holds a word in three spellings is about it once. */
export function holdWord(alternatives: readonly Alternative[], size: number, marks: Marks): HeldWord {
  const ways = alternatives.map(({ terms, worth }): Way => ({ worth, ...joinTerms(terms) }))
  const sections = unite(ways, marks)
  // A word that most sections hold weighs little, however few titles name it.
  const isApart = alternatives[0]?.terms.some(({ apart }) => apart > 0) ?? false
  const most = isApart ? (ways[0]?.idf ?? 0) : Number.POSITIVE_INFINITY
  const idf = Math.min(inverseFrequency(sections.length, size), most)
  const count = sections.length
  const held = { weights: new Float64Array(count), nearness: new Float64Array(count) }
  const titleNearness = new Float64Array(count)
  for (const way of ways) keepBest(way, { sections, ...held, titleNearness, idf }, marks)
  return { sections, ...held, titleNearness, idf }
}

function keepBest(
  { sections, weights, titles, worth, idf: own }: Way,
  { weights: bestWeights, nearness, titleNearness, idf }: HeldWord,
  { placeOf }: Marks,
): void {
  // A rare spelling is no more telling than the word that it stands for.
  const scale = worth * Math.min(1, idf / own)
  const near = worth ** ranking.closeness
  for (let at = 0; at < sections.length; at++) {
    const place = placeOf(sections[at] ?? 0)
    const weight = (weights[at] ?? 0) * scale
    if (weight > (bestWeights[place] ?? 0)) bestWeights[place] = weight
    if (near > (nearness[place] ?? 0)) nearness[place] = near
    if (titles[at] === 1 && near > (titleNearness[place] ?? 0)) titleNearness[place] = near
  }
}

/** The sections of all ways, marked with their places among them. */
function unite(ways: readonly Way[], { clear, mark, marked }: Marks): Uint32Array {
  clear()
  for (const { sections } of ways) for (let at = 0; at < sections.length; at++) mark(sections[at] ?? 0)
  return marked()
}
