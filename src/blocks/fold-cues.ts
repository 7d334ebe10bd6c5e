import { foldText } from './fold-text.ts'

/** Cues as they are compared. */
export interface FoldedCues {
  readonly whole: ReadonlySet<string>
  /** Their first words: most lines open with none, and hold none. */
  readonly openings: ReadonlySet<string>
}

const known = new WeakMap<readonly string[], FoldedCues>()

/** A list of cues, folded once. */
export function foldCues(cues: readonly string[]): FoldedCues {
  const found = known.get(cues)
  if (found) return found
  const whole = cues.map(foldText)
  const folded = { whole: new Set(whole), openings: new Set(whole.map((cue) => cue.split(' ')[0] ?? '')) }
  known.set(cues, folded)
  return folded
}
