import type { KeywordLists } from './list-by-keyword.ts'
import { keywordCount } from './list-keywords.ts'

/** Articles that are named beside another, at most. */
export const mostSimilar = 4
/** Stands for no article. */
export const noArticle = 0xffffffff
/** Cosine of the angle between two articles' words from which they are about the same. */
const nearEnough = 0.25
/** So near are only what comes back word for word: a column's opening, an imprint. */
const tooNear = 0.97
/** Some of the articles of an archive, and what all of them are compared by: plain data. */
export interface NearestJob extends KeywordLists {
  /** For each article the numbers of its issue and of its title. */
  readonly issues: Uint32Array
  readonly titles: Uint32Array
  /** The articles that are asked for; `end` exclusive. */
  readonly start: number
  readonly end: number
}

/**
 * For each article that is asked for the `mostSimilar` nearest of other issues, the nearest first, `noArticle` where there are fewer; of what has
 * the same title one, for a serial is one thing.
 */
export function findNearest(job: NearestJob): Uint32Array {
  const { issues, titles, start, end } = job
  const findNear = openNearness(job)
  const nearest = new Uint32Array((end - start) * mostSimilar).fill(noArticle)
  for (let article = start; article < end; article++) {
    const chosen: number[] = []
    for (const other of findNear(article)) {
      const isKnown = chosen.some((before) => titles[before] === titles[other])
      if (issues[other] === issues[article] || titles[other] === titles[article] || isKnown) continue
      if (chosen.push(other) === mostSimilar) break
    }
    nearest.set(chosen, (article - start) * mostSimilar)
  }
  return nearest
}

/** Finds the places of the articles that are near enough to one, the nearest first; equals as they are numbered. */
function openNearness({ terms, weights, lengths, starts, places, shares }: KeywordLists) {
  const products = new Float64Array(lengths.length)
  const touched = new Uint32Array(lengths.length)
  const order = (one: number, other: number) => (products[other] ?? 0) - (products[one] ?? 0) || one - other
  return (article: number): readonly number[] => {
    let found = 0
    for (let at = article * keywordCount; at < (article + 1) * keywordCount; at++) {
      const [term, weight] = [terms[at] ?? 0, weights[at] ?? 0]
      if (weight === 0) continue
      const end = starts[term + 1] ?? 0
      for (let own = starts[term] ?? 0; own < end; own++) {
        const place = places[own] as number
        const before = products[place] as number
        if (before === 0) touched[found++] = place
        products[place] = before + weight * (shares[own] as number)
      }
    }
    const length = lengths[article] ?? 1
    const [least, most] = [nearEnough * length, tooNear * length]
    const near: number[] = []
    for (let at = 0; at < found; at++) {
      const place = touched[at] as number
      const product = products[place] as number
      if (product >= least && product < most && place !== article) near.push(place)
    }
    near.sort(order)
    for (let at = 0; at < found; at++) products[touched[at] as number] = 0
    return near
  }
}
