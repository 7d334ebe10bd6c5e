/** Cuts a sorted list into stretches of about `size` each; what has the same key stays together, what is large stands alone. */
export function cutEntries<Entry extends { readonly key: string }>(
  entries: readonly Entry[],
  size: number,
  sizeOf: (entry: Entry) => number,
): readonly (readonly Entry[])[] {
  const cuts: Entry[][] = []
  let filled = 0
  let before: Entry | undefined
  for (const entry of entries) {
    const own = sizeOf(entry)
    const isFull = filled + own > size
    const last = cuts.at(-1)
    if (!last || (isFull && before?.key !== entry.key)) {
      cuts.push([entry])
      filled = 0
    } else last.push(entry)
    filled += own
    before = entry
  }
  return cuts
}
