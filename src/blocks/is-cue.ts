import { foldCues } from './fold-cues.ts'
import { foldText } from './fold-text.ts'

/** Whether a line is one of the cues, decoration and capitals aside. */
export function isCue(text: string, cues: readonly string[]): boolean {
  if (text.length > 80) return false
  const { whole, openings } = foldCues(cues)
  const opening = /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase()
  return opening !== undefined && openings.has(opening) && whole.has(foldText(text))
}
