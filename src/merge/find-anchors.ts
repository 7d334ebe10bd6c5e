/** 0-based places of one line in each of three texts. */
export type Anchor = readonly [base: number, ours: number, theirs: number]

/** Lines that stand once in each of three texts, and in the same order: between two of them texts can be merged by themselves. */
export function findAnchors(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly Anchor[] {
  const [inOurs, inTheirs] = [findSingles(ours), findSingles(theirs)]
  const shared = [...findSingles(base)].flatMap(([line, at]): Anchor[] => {
    const [own, other] = [inOurs.get(line), inTheirs.get(line)]
    return own === undefined || other === undefined ? [] : [[at, own, other]]
  })
  return longestRun(
    longestRun(shared, (anchor) => anchor[1]),
    (anchor) => anchor[2],
  )
}

/** Lines that stand once, in order, with their places. */
function findSingles(lines: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [at, line] of lines.entries()) {
    if (found.has(line)) repeated.add(line)
    else found.set(line, at)
  }
  for (const line of repeated) found.delete(line)
  return found
}

/** The longest selection whose places rise (patience sorting). */
function longestRun(anchors: readonly Anchor[], placeOf: (anchor: Anchor) => number): readonly Anchor[] {
  const ends: number[] = []
  const previous: number[] = []
  for (const [at, anchor] of anchors.entries()) {
    const place = placeOf(anchor)
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const end = anchors[ends[middle] ?? 0]
      if (end && placeOf(end) < place) low = middle + 1
      else high = middle
    }
    previous[at] = ends[low - 1] ?? -1
    ends[low] = at
  }
  const run: Anchor[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const anchor = anchors[at]
    if (anchor) run.push(anchor)
  }
  return run.reverse()
}
