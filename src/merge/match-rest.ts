import type { KeyOf, Match } from './match-in-order.ts'

/** Adds to matches what is left over on both sides and the only one with its key there: it was moved. */
export function matchRest<Item>(
  before: readonly Item[],
  now: readonly Item[],
  keyOf: KeyOf<Item>,
  matches: readonly Match[],
): readonly Match[] {
  const one = findSingles(before, keyOf, new Set(matches.map(([at]) => at)))
  const other = findSingles(now, keyOf, new Set(matches.map(([, at]) => at)))
  const moved = [...one].flatMap(([key, at]): Match[] => {
    const there = other.get(key)
    return there === undefined || there === null || at === null ? [] : [[at, there]]
  })
  return [...matches, ...moved]
}

/** Where each key stands among what is left; null for one that stands there twice. */
function findSingles<Item>(
  items: readonly Item[],
  keyOf: KeyOf<Item>,
  taken: ReadonlySet<number>,
): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>()
  for (const [at, item] of items.entries()) {
    const key = taken.has(at) ? null : keyOf(item)
    if (key !== null) found.set(key, found.has(key) ? null : at)
  }
  return found
}
