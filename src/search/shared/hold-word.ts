import type { Alternative } from './expand-word.ts'
import { ranking } from './ranking-weights.ts'
import type { Term } from './term-index.ts'
import type { WeighedTerm } from './weigh-postings.ts'
import { inverseFrequency } from './weigh-term.ts'

/** Sections that hold a word of the query, ascending, with the best way in which each does. */
export interface HeldWord {
  readonly sections: Uint32Array
  readonly weights: Float64Array
  /** How near the way is to the word itself, up to 1. */
  readonly nearness: Float64Array
  /** The same for a way in which the title holds it; 0 where it does not. */
  readonly titleNearness: Float64Array
  readonly idf: number
}

/** The best alternative counts, not the sum: a section that holds a word in three spellings is about it once. */
export function holdWord(alternatives: readonly Alternative[], size: number): HeldWord {
  const ways = alternatives.map(({ terms, worth }) => ({ terms, worth, ...intersect(terms) }))
  const sections = unite(
    ways.map((way) => way.sections),
    size,
  )
  // A word that most sections hold weighs little, however few titles name it.
  const [first] = ways
  const most = first?.terms.some(({ apart }) => apart > 0) ? first.idf : Number.POSITIVE_INFINITY
  const idf = Math.min(inverseFrequency(sections.length, size), most)
  const [weights, nearness, titleNearness] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (const way of ways) {
    // A rare spelling is no more telling than the word that it stands for.
    const scale = way.worth * Math.min(1, idf / way.idf)
    const near = way.worth ** ranking.closeness
    for (let at = 0; at < way.sections.length; at++) {
      const section = way.sections[at] ?? 0
      const weight = (way.weights[at] ?? 0) * scale
      if (weight > (weights[section] ?? 0)) weights[section] = weight
      if (near > (nearness[section] ?? 0)) nearness[section] = near
      if (way.titles[at] === 1 && near > (titleNearness[section] ?? 0)) titleNearness[section] = near
    }
  }
  const pick = (values: Float64Array) => Float64Array.from(sections, (section) => values[section] ?? 0)
  return { sections, weights: pick(weights), nearness: pick(nearness), titleNearness: pick(titleNearness), idf }
}

function unite(lists: readonly Uint32Array[], size: number): Uint32Array {
  const [only] = lists
  if (only && lists.length === 1) return only
  const held = new Uint8Array(size)
  for (const list of lists) for (const section of list) held[section] = 1
  const sections = new Uint32Array(held.reduce((sum, one) => sum + one, 0))
  let at = 0
  held.forEach((one, section) => {
    if (one === 1) sections[at++] = section
  })
  return sections
}

/** Sections that hold all the terms, with the sum of their weights. */
function intersect([first, ...others]: readonly [Term, ...Term[]]): WeighedTerm {
  const weighed = first.weigh()
  if (others.length === 0) return weighed
  const rest = others.map((term) => {
    const { sections, weights, titles, idf } = term.weigh()
    return { weights, titles, idf, places: new Map(Array.from(sections, (section, at) => [section, at])) }
  })
  const places = Array.from(weighed.sections.keys()).filter((at) =>
    rest.every((other) => other.places.has(weighed.sections[at] ?? 0)),
  )
  const placeIn = (other: (typeof rest)[number], at: number) => other.places.get(weighed.sections[at] ?? 0) ?? 0
  return {
    sections: Uint32Array.from(places, (at) => weighed.sections[at] ?? 0),
    weights: Float64Array.from(places, (at) =>
      rest.reduce((sum, other) => sum + (other.weights[placeIn(other, at)] ?? 0), weighed.weights[at] ?? 0),
    ),
    titles: Uint8Array.from(places, (at) =>
      rest.every((other) => other.titles[placeIn(other, at)] === 1) ? (weighed.titles[at] ?? 0) : 0,
    ),
    idf: rest.reduce((sum, other) => sum + other.idf, weighed.idf),
  }
}
