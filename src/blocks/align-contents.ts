import { coverage, similarity, type Title, toTitle } from './title-similarity.ts'

/** Right pairs of real newsletters are at 0.59 and above, wrong ones at 0.24 and below. */
const threshold = 0.4
/** Share of an entry's words that the text under a title must use where the titles are not alike. */
const enoughCovered = 0.6
/** Beyond this number of comparisons between two sure pairs, only equal titles are taken. */
const mostComparisons = 250_000

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
  let entry = 0
  let place = 0
  for (const [sureEntry, surePlace] of [...findSurePairs(wanted, places), [wanted.length, places.length] as const]) {
    for (const [e, p] of align(wanted.slice(entry, sureEntry), places.slice(place, surePlace)))
      result[entry + e] = place + p
    if (sureEntry < wanted.length) result[sureEntry] = surePlace
    entry = sureEntry + 1
    place = surePlace + 1
  }
  return pairLeftovers(result, places.length).map((found) => (found === null ? null : (places[found]?.at ?? null)))
}

/** Between two found pairs, as many entries as places that nothing paired: they answer each other in order. */
function pairLeftovers(found: readonly (number | null)[], places: number): readonly (number | null)[] {
  const result = [...found]
  for (let from = 0; from < found.length; ) {
    if (found[from] !== null) {
      from++
      continue
    }
    let to = from
    while (to < found.length && found[to] === null) to++
    const above = from === 0 ? null : (found[from - 1] ?? null)
    const below = to === found.length ? places : (found[to] ?? places)
    if (above !== null && below - above - 1 === to - from)
      for (let at = from; at < to; at++) result[at] = above + 1 + at - from
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
  for (const [index, { title }] of places.entries()) where.set(title.text, [...(where.get(title.text) ?? []), index])
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
    run.unshift(pairs[index] as readonly [number, number])
  return run
}

/** The monotone alignment with the greatest sum of similarities; pairs below the threshold do not count. */
function align(
  wanted: readonly Title[],
  places: readonly Place[],
): readonly (readonly [entry: number, place: number])[] {
  if (wanted.length === 0 || places.length === 0 || wanted.length * places.length > mostComparisons) return []
  const columns = places.length + 1
  const best = new Float64Array((wanted.length + 1) * columns)
  const value = (entry: number, place: number) => {
    const found = similarity(wanted[entry] as Title, (places[place] as Place).title)
    if (found >= threshold) return found
    const covered = coverage(wanted[entry] as Title, (places[place] as Place).title)
    return covered >= enoughCovered ? threshold * covered : -1
  }
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
