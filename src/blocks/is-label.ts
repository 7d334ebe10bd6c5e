import type { PassContext } from '../model/index.ts'

/** `Tid: 13:00`, `Plats – Folkets hus`, `Venue: Pearse Stadium`, `Anzahl der Mitglieder: 173`: a label and its value. */
export function isLabel(text: string, { locale: { cues } }: PassContext): boolean {
  if (!/[:–-]/.test(text)) return isNumbers(text)
  if (/^\p{L}[\p{L} -]{2,30}:\s*[\d.,]+$/u.test(text)) return true
  const label = /^(\p{L}{2,12})\s*(?::|\s[–-])\s*(?=\S)(.)/u.exec(text)
  if (/:\s.*:\s/.test(text)) return true
  if (!label) return /^\p{L}{2,12}\s*[:–-]\s*\d/u.test(text) || isNumbers(text)
  const word = label[1]?.toLowerCase() ?? ''
  return /\d/.test(label[2] ?? '') || cues.placeLabels.includes(word) || cues.timeLabels.includes(word)
}

const isNumbers = (text: string) => /^[\d\s.,:;+()/-]+$/.test(text)
