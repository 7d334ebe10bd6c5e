import type { Block, Pass } from '../../model/index.ts'
import { readQuoteMark } from '../read-quote-mark.ts'

/** Passages that the text quotes as mail programs do: each line opens with `>`. */
export const markQuotations: Pass = (blocks) => ({
  value: blocks.map((block) =>
    isQuotation(block) ? { type: 'pullQuote', lines: block.lines, evidence: 'mark-quotations/mark' } : block,
  ),
  messages: [],
})

function isQuotation(block: Block): boolean {
  return (
    block.type === 'unmarked' &&
    block.lines.every((line) => readQuoteMark(line.text) !== null) &&
    block.lines.some((line) => /[\p{L}\p{N}]/u.test(line.text))
  )
}
