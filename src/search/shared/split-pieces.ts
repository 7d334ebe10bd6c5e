import { splitWords } from './split-words.ts'

/** The words of a text in lower case, parted at their hyphens and the like. */
export function splitPieces(text: string): readonly string[] {
  return splitWords(text).flatMap(({ whole, parts }) => (parts.length > 0 ? parts : [whole]))
}
