import { foldCues } from './fold-cues.ts'
import { foldText } from './fold-text.ts'

/** Whether a line is one of the cues, decoration and capitals aside. */
export function isCue(text: string, cues: readonly string[]): boolean {
  if (text.length > 80) return false
  const { whole, opens } = foldCues(cues)
  return opens.test(text) && whole.has(foldText(text))
}
