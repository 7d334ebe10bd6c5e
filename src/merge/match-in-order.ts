import { diffIndices } from 'node-diff3'

/** 0-based places of what is the same in two lists, in the order of both. */
export type Match = readonly [before: number, now: number]

/** What a list has to be the same by; null is the same as nothing. */
export type KeyOf<Item> = (item: Item) => string | null

/**
 * Matches two lists in order, by one key after the other: what the first leaves between two matches is matched by the next.
 */
export function matchInOrder<Item>(
  before: readonly Item[],
  now: readonly Item[],
  [keyOf, ...others]: readonly KeyOf<Item>[],
): readonly Match[] {
  if (!keyOf || before.length === 0 || now.length === 0) return []
  const toKeys = (items: readonly Item[], side: string) => items.map((item, at) => keyOf(item) ?? `${side}${at}`)
  const matches: Match[] = []
  let [from, to] = [0, 0]
  for (const { buffer1, buffer2 } of diffIndices(toKeys(before, '\0'), toKeys(now, '\u0001'))) {
    for (; from < buffer1[0]; from++, to++) matches.push([from, to])
    const gap = matchInOrder(before.slice(from, from + buffer1[1]), now.slice(to, to + buffer2[1]), others)
    for (const [one, other] of gap) matches.push([from + one, to + other])
    from += buffer1[1]
    to += buffer2[1]
  }
  for (; from < before.length; from++, to++) matches.push([from, to])
  return matches
}
