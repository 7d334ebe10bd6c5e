import type { Block, Line, Pass } from '../../model/index.ts'
import { readQuoteMark } from '../read-quote-mark.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/** Parts quoted lines from the text that stands above or below them without a blank line. */
export const splitQuotations: Pass = (blocks) => ({ value: splitEach(blocks, splitBlock), messages: [] })

function splitBlock(block: Block): readonly Block[] | null {
  if (block.type !== 'unmarked' || !block.lines.some(isQuoted)) return null
  const parts: Line[][] = []
  for (const line of block.lines) {
    const open = parts.at(-1)
    const above = open?.at(-1)
    if (open && above && isQuoted(above) === isQuoted(line)) open.push(line)
    else parts.push([line])
  }
  return parts.length === 1 ? null : parts.map((part) => unmarked(part, 'split-quotations/mark'))
}

const isQuoted = (line: Line) => readQuoteMark(line.text) !== null
