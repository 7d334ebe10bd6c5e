import { hashKey } from '../shared/index.ts'
import { sharedStart } from './shared-start.ts'

interface Keyed {
  readonly key: string
}

/**
 * A stretch ends where it is so much of its size, and at most so much: between them before the key that few letters tell from the
 * one before, because the manifest holds them; of equals before that which is least by its hash.
 */
const least = 0.75
const most = 1.25

/**
 * Cuts a sorted list into stretches of about `size` each; what has the same key stays together, what is large stands alone. Where it
 * cuts is told by the entries nearby, so that one more or less moves the cuts next to it and no others.
 */
export function cutEntries<Entry extends Keyed>(
  entries: readonly Entry[],
  size: number,
  sizeOf: (entry: Entry) => number,
): readonly (readonly Entry[])[] {
  const cuts: (readonly Entry[])[] = []
  for (let start = 0, end = 0; start < entries.length; start = end) {
    end = findEnd(entries, start, size, sizeOf)
    cuts.push(entries.slice(start, end))
  }
  return cuts
}

function findEnd<Entry extends Keyed>(
  entries: readonly Entry[],
  start: number,
  size: number,
  sizeOf: (entry: Entry) => number,
): number {
  const first = entries[start]
  const isLarge = first !== undefined && sizeOf(first) >= size
  let best: { readonly at: number; readonly rank: number } | undefined
  let filled = 0
  for (let at = start; at < entries.length; at++) {
    const entry = entries[at] as Entry
    const own = sizeOf(entry)
    const before = entries[at - 1]?.key ?? ''
    if (at > start && before !== entry.key) {
      if (isLarge || own >= size) return at
      if (filled + own > size * most) return best?.at ?? at
      const rank = filled < size * least ? Number.POSITIVE_INFINITY : rankOf(before, entry.key)
      if (rank < (best?.rank ?? Number.POSITIVE_INFINITY)) best = { at, rank }
    }
    filled += own
  }
  return entries.length
}

const rankOf = (before: string, key: string) => sharedStart(before, key) * 2 ** 32 + hashKey(key)
