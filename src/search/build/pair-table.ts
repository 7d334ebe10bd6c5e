/** A number for each of some pairs of numbers below 2³²; in a twentieth of the room of a map of maps. */
export interface PairTable {
  /** Undefined for a pair that has none. */
  readonly find: (first: number, second: number) => number | undefined
}

/** Of pairs that come back the last counts. */
export function openPairTable(pairs: readonly (readonly [first: number, second: number, value: number])[]): PairTable {
  const size = 2 ** Math.ceil(Math.log2(pairs.length * 2 + 2))
  const [firsts, seconds, values] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)]
  /** Place of a pair, or of the gap where it would stand: values are held from 1. */
  const placeOf = (first: number, second: number) => {
    let at = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0
    for (at = (at ^ (at >>> 15)) & (size - 1); ; at = (at + 1) & (size - 1))
      if (values[at] === 0 || (firsts[at] === first && seconds[at] === second)) return at
  }
  for (const [first, second, value] of pairs) {
    const at = placeOf(first, second)
    firsts[at] = first
    seconds[at] = second
    values[at] = value + 1
  }
  return {
    find: (first, second) => {
      const value = values[placeOf(first, second)] ?? 0
      return value === 0 ? undefined : value - 1
    },
  }
}
