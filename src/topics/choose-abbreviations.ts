import type { Abbreviation } from '../model/index.ts'

/** One long form for each abbreviation: the one that most texts give. Where two are as frequent, none is known. */
export function chooseAbbreviations(found: readonly Abbreviation[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, { long: string; count: number }>>()
  for (const { short, long } of found) {
    const longs = counts.get(short) ?? new Map<string, { long: string; count: number }>()
    const key = long.toLowerCase()
    longs.set(key, { long: longs.get(key)?.long ?? long, count: (longs.get(key)?.count ?? 0) + 1 })
    counts.set(short, longs)
  }
  const chosen = new Map<string, string>()
  for (const [short, longs] of counts) {
    const [first, second] = [...longs.values()].sort((a, b) => b.count - a.count)
    if (first && first.count > (second?.count ?? 0)) chosen.set(short, first.long)
  }
  return chosen
}
