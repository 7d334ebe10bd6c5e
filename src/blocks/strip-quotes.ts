import type { Line } from '../model/index.ts'
import { readQuoteMark } from './read-quote-mark.ts'

/** Above this share of its lines a text is quoted whole; what is left is who sent it on, and signatures. */
const share = 0.9
/** Fewer lines are a quotation in a text. */
const fewest = 4
/** Who is quoted deeper than this is quoted in the text. */
const deepest = 5

/** Takes off the marks of a text that a mail program quoted whole, level by level; the source of each line stays. */
export function stripQuotes(lines: readonly Line[]): readonly Line[] {
  let stripped = lines
  for (let level = 0; level < deepest && isQuotedWhole(stripped); level++)
    stripped = stripped.map((line) => {
      const text = readQuoteMark(line.text)
      return text === null ? line : { ...line, text }
    })
  return stripped
}

function isQuotedWhole(lines: readonly Line[]): boolean {
  let printed = 0
  let quoted = 0
  let words = 0
  for (const { text } of lines) {
    if (text.trim() === '') continue
    printed++
    if (readQuoteMark(text) === null) continue
    quoted++
    if (/[\p{L}\p{N}]/u.test(text)) words++
  }
  return words >= fewest && quoted >= printed * share
}
