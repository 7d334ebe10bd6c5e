import type { SectionRecord } from './payload.ts'
import { splitWords, type Word } from './split-words.ts'

const read = new WeakMap<SectionRecord, readonly Word[]>()

/** The words of a section's text: read once, for it answers the next letters of a query as well. */
export function readWords(record: SectionRecord): readonly Word[] {
  const words = read.get(record) ?? splitWords(record.text)
  read.set(record, words)
  return words
}
