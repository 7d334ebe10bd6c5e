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
  const printed = lines.filter((line) => line.text.trim() !== '')
  const quoted = printed.filter((line) => readQuoteMark(line.text) !== null)
  const holdsWords = quoted.filter((line) => /[\p{L}\p{N}]/u.test(line.text)).length >= fewest
  return holdsWords && quoted.length >= printed.length * share
}
