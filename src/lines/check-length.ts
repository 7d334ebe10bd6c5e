import type { Diagnostic } from '../model/index.ts'
import { lineEnding } from './line-ending.ts'

/** A line takes so much more than its letters that a text of short ones is large whatever its bytes; real ones are of some hundred lines. */
const usual = 200_000
const linesInMegabyte = 40_000

/** The error about a text of more lines than 200,000, or than `most` megabytes may have; none where it may be read. */
export function checkLength(text: string, most = 0): readonly Diagnostic[] {
  const limit = Math.max(usual, most * linesInMegabyte)
  const lines = text.length > limit ? countEndings(text) : 0
  if (lines <= limit) return []
  const enough = Math.ceil(lines / linesInMegabyte)
  const reason = `Unexpected source of ${lines} lines, expected at most ${limit}; raise the limit with \`--max-size ${enough}\` if it is meant`
  return [{ ruleId: 'too-large', severity: 'error', reason }]
}

function countEndings(text: string): number {
  let count = 0
  for (lineEnding.lastIndex = 0; lineEnding.test(text); ) count++
  return count
}
