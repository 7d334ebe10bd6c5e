import type { Locale } from '../model/index.ts'

const label = /^\s*(?:\*\*|__)?(\p{Lu}\p{L}{0,10})(?:\*\*|__)?:(?:\*\*|__)?(?=\s+\S|\s*$)/u

/** Whose turn a line of an interview opens by its label: `Q: …`, `Svar: …`; null where it opens none. */
export function readTurn(text: string, { cues }: Locale): 'question' | 'answer' | null {
  const word = text.includes(':') ? label.exec(text)?.[1]?.toLowerCase() : undefined
  if (word === undefined) return null
  if (cues.questionMarks.includes(word)) return 'question'
  return cues.answerMarks.includes(word) ? 'answer' : null
}
