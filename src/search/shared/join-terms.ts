import type { Term } from './term-index.ts'
import type { WeighedTerm } from './weigh-postings.ts'

/** Sections that hold all the terms, with the sum of their weights. */
export function joinTerms([first, ...others]: readonly [Term, ...Term[]]): WeighedTerm {
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
