interface Dated {
  readonly id: string
  readonly date: string | null
}

/** Oldest first; of one date the shorter id first, so that `2023-10-2` comes before `2023-10-10`; the undated last. */
export function compareIssues(a: Dated, b: Dated): number {
  return (
    Number(a.date === null) - Number(b.date === null) ||
    compareTexts(a.date ?? '', b.date ?? '') ||
    a.id.length - b.id.length ||
    compareTexts(a.id, b.id)
  )
}

/** By code unit: the same on every machine, whatever its language. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
