import { coverage, similarity, type Title, toTitle } from './title-similarity.ts'

/** Right pairs of real newsletters are at 0.59 and above, wrong ones at 0.24 and below. */
const threshold = 0.4
/** Share of an entry's words that the text under a title must use where the titles are not alike. */
const enoughCovered = 0.6
/** Beyond this number of comparisons between two sure pairs, and this number in all, only equal titles are taken. */
const mostComparisons = 250_000
const mostInAll = 500_000

/** A title that may answer an entry, and the beginning of the text under it. */
export interface Candidate {
  readonly title: string
  readonly opening: string
}

/**
 * For each entry of a table of contents the index of the candidate that answers; null where none does. The order is kept.
 * `candidates` may have holes. Equal titles are sure; between them the best monotone alignment decides: by the titles, and where
 * they differ by what the text under them speaks of; what is left is paired where as many entries as candidates are left.
 */
export function alignContents(
  entries: readonly string[],
  candidates: readonly (Candidate | null)[],
): readonly (number | null)[] {
  const places = candidates.flatMap((candidate, at) =>
    candidate === null ? [] : [{ at, title: toTitle(candidate.title, candidate.opening) }],
  )
  const wanted = entries.map((entry) => toTitle(entry))
  const result: (number | null)[] = entries.map(() => null)
  const budget: Budget = { left: mostInAll }
  let entry = 0
  let place = 0
  for (const [sureEntry, surePlace] of [...findSurePairs(wanted, places), [wanted.length, places.length] as const]) {
    for (const [e, p] of align(wanted.slice(entry, sureEntry), places.slice(place, surePlace), sure, budget))
      result[entry + e] = place + p
    if (sureEntry < wanted.length) result[sureEntry] = surePlace
    entry = sureEntry + 1
    place = surePlace + 1
  }
  return pairLeftovers(wanted, places, result, budget).map((found) =>
    found === null ? null : (places[found]?.at ?? null),
  )
}

/** Between two found pairs the order says much: there a faint likeness is enough, and equal numbers answer each other in turn. */
function pairLeftovers(
  wanted: readonly Title[],
  places: readonly Place[],
  found: readonly (number | null)[],
  budget: Budget,
): readonly (number | null)[] {
  const result = [...found]
  for (let from = 0; from < found.length; from++) {
    if (found[from] !== null) continue
    let to = from
    while (to < found.length && found[to] === null) to++
    const above = from === 0 ? null : (found[from - 1] ?? null)
    const below = to === found.length ? places.length : (found[to] ?? places.length)
    if (above !== null) {
      const between = places.slice(above + 1, below)
      const pairs =
        between.length === to - from
          ? between.map((_, at) => [at, at] as const)
          : align(wanted.slice(from, to), between, faint, budget)
      for (const [e, p] of pairs) result[from + e] = above + 1 + p
    }
    from = to
  }
  return result
}

interface Place {
  readonly at: number
  readonly title: Title
}

/** Pairs of equal titles in growing order, greedily from the top: each entry takes the next equal title behind the last pair. */
function findSurePairs(
  wanted: readonly Title[],
  places: readonly Place[],
): readonly (readonly [entry: number, place: number])[] {
  const where = new Map<string, number[]>()
  for (const [index, { title }] of places.entries()) {
    const found = where.get(title.text)
    if (found) found.push(index)
    else where.set(title.text, [index])
  }
  const unique = wanted.flatMap((title, entry) => {
    const found = where.get(title.text)
    return found?.length === 1 ? [[entry, found[0] as number] as const] : []
  })
  return longestGrowing(unique)
}

/** Longest run of pairs whose places grow, in O(n log n): patience sorting. */
function longestGrowing(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tails: number[] = []
  const previous: number[] = []
  for (const [index, [, place]] of pairs.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] as number]?.[1] ?? 0) < place) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = index
  }
  const run: (readonly [number, number])[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1)
    run.push(pairs[index] as readonly [number, number])
  return run.reverse()
}

/** Comparisons that may still be made. */
interface Budget {
  left: number
}

/** How alike an entry and a place are; -1 where they do not go together. */
type Measure = (entry: Title, place: Title) => number

const sure: Measure = (entry, place) => {
  const alike = similarity(entry, place)
  if (alike >= threshold) return alike
  const covered = coverage(entry, place)
  return covered >= enoughCovered ? threshold * covered : -1
}

const faint: Measure = (entry, place) => {
  const likeness = similarity(entry, place) + coverage(entry, place)
  return likeness >= 0.2 ? likeness : -1
}

/** The monotone alignment with the greatest sum of likenesses. */
function align(
  wanted: readonly Title[],
  places: readonly Place[],
  measure: Measure,
  budget: Budget,
): readonly (readonly [entry: number, place: number])[] {
  const comparisons = wanted.length * places.length
  if (comparisons === 0 || comparisons > Math.min(mostComparisons, budget.left)) return []
  budget.left -= comparisons
  const columns = places.length + 1
  const best = new Float64Array((wanted.length + 1) * columns)
  const value = (entry: number, place: number) => measure(wanted[entry] as Title, (places[place] as Place).title)
  const values = wanted.map((_, entry) => places.map((_, place) => value(entry, place)))
  for (let entry = wanted.length - 1; entry >= 0; entry--) {
    for (let place = places.length - 1; place >= 0; place--) {
      const skip = Math.max(best[(entry + 1) * columns + place] ?? 0, best[entry * columns + place + 1] ?? 0)
      const pair = values[entry]?.[place] ?? -1
      best[entry * columns + place] =
        pair > 0 ? Math.max(skip, pair + (best[(entry + 1) * columns + place + 1] ?? 0)) : skip
    }
  }
  return walk(best, values, columns)
}

function walk(
  best: Float64Array,
  values: readonly (readonly number[])[],
  columns: number,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  let entry = 0
  let place = 0
  while (entry < values.length && place < columns - 1) {
    const here = best[entry * columns + place] ?? 0
    if (here === best[(entry + 1) * columns + place]) entry++
    else if (here === best[entry * columns + place + 1]) place++
    else pairs.push([entry++, place++])
  }
  return pairs
}
