/** Numbers for some pairs of numbers below 2³²; in a twentieth of the room of a map of maps. */
export interface PairTable {
  /** In the order in which they were given, each once; none for a pair that has none. */
  readonly find: (first: number, second: number) => readonly number[]
}

const none: readonly number[] = []

export function openPairTable(pairs: readonly (readonly [first: number, second: number, value: number])[]): PairTable {
  const size = 2 ** Math.ceil(Math.log2(pairs.length * 2 + 2))
  const [firsts, seconds, values] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)]
  /** Visits what may be of a pair, until `visit` says that it is enough, and returns the gap behind: values are held from 1. */
  const walk = (first: number, second: number, visit: (value: number) => boolean) => {
    let at = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0
    for (at = (at ^ (at >>> 15)) & (size - 1); values[at] !== 0; at = (at + 1) & (size - 1))
      if (firsts[at] === first && seconds[at] === second && visit((values[at] ?? 0) - 1)) return undefined
    return at
  }
  for (const [first, second, value] of pairs) {
    const at = walk(first, second, (known) => known === value)
    if (at === undefined) continue
    firsts[at] = first
    seconds[at] = second
    values[at] = value + 1
  }
  return {
    find: (first, second) => {
      let found: number[] | undefined
      walk(first, second, (value) => {
        found = [...(found ?? none), value]
        return false
      })
      return found ?? none
    },
  }
}
