import { foldText } from './fold-text.ts'

/** Cues as they are compared. */
export interface FoldedCues {
  readonly whole: ReadonlySet<string>
  /** Their first words: most lines open with none, and hold none. */
  readonly openings: ReadonlySet<string>
  /** Finds something in every text that holds one of these words, and nothing in most others. */
  readonly sign: RegExp
  /** The same at the first letter or digit of a text. */
  readonly opens: RegExp
}

const known = new WeakMap<readonly string[], FoldedCues>()

/** A list of cues, folded once. */
export function foldCues(cues: readonly string[]): FoldedCues {
  const found = known.get(cues)
  if (found) return found
  const whole = cues.map(foldText)
  const openings = new Set(whole.map((cue) => cue.split(' ')[0] ?? ''))
  const any = [...openings].join('|')
  const folded = {
    whole: new Set(whole),
    openings,
    sign: new RegExp(any, 'i'),
    opens: new RegExp(`^[^\\p{L}\\p{N}]*(?:${any})`, 'iu'),
  }
  known.set(cues, folded)
  return folded
}
