/** Letters and digits alone, in lower case: how cues are compared. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const folded = new WeakMap<readonly string[], ReadonlySet<string>>()

/** Whether a line is one of the cues, decoration and capitals aside. */
export function isCue(text: string, cues: readonly string[]): boolean {
  if (text.length > 80) return false
  let set = folded.get(cues)
  if (!set) {
    set = new Set(cues.map(fold))
    folded.set(cues, set)
  }
  return set.has(fold(text))
}
