import type { Versions } from './merge-lines.ts'

/**
 * All names of both sides in one order: the importer's, unless the editor put theirs in another one. What only one side has stands
 * behind the name that it follows there.
 */
export function joinOrders({ base, ours, theirs }: Versions<readonly string[]>): readonly string[] {
  const known = new Set(base.filter((name) => ours.includes(name)))
  const before = base.filter((name) => known.has(name))
  const isReordered = ours.filter((name) => known.has(name)).some((name, at) => name !== before[at])
  const [main, other] = isReordered ? [ours, theirs] : [theirs, ours]
  const joined = [...main]
  const present = new Set(main)
  for (const [at, name] of other.entries()) {
    if (present.has(name)) continue
    joined.splice(at === 0 ? 0 : joined.indexOf(other[at - 1] ?? '') + 1, 0, name)
    present.add(name)
  }
  return joined
}
