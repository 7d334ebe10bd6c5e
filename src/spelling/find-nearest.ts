/**
 * The candidate that takes the fewest edits to become `word`; the first one of equals. A beginning (`lang`) counts as one
 * edit. Undefined where there is no candidate.
 */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase()
  return candidates
    .map((candidate) => ({ candidate, edits: distance(lower, candidate.toLowerCase()) }))
    .reduce<{ candidate?: string; edits: number }>((best, next) => (next.edits < best.edits ? next : best), {
      edits: Number.POSITIVE_INFINITY,
    }).candidate
}

function distance(word: string, candidate: string): number {
  const isBeginning = candidate.startsWith(word) || word.startsWith(candidate)
  return isBeginning && word !== candidate ? 1 : countEdits(word, candidate)
}

/** Insertions, removals and replacements of one character (Levenshtein). */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let column = 1; column <= to.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
