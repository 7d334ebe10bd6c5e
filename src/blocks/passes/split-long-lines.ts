import type { Block, Line, Pass } from '../../model/index.ts'
import { endsSentence } from '../ends-sentence.ts'
import { readMarker } from '../read-marker.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/** A line of this length is a paragraph where lines are not wrapped. */
const longest = 110

/** Where the text is not wrapped a long line is a paragraph of its own, though no blank line parts it from the next. */
export const splitLongLines: Pass = (blocks, { layout }) => ({
  value: layout.wrapWidth === null ? splitEach(blocks, splitBlock) : blocks,
  messages: [],
})

function splitBlock(block: Block): readonly Block[] | null {
  if (block.type !== 'unmarked' || block.lines.length < 2 || !block.lines.some(isLong)) return null
  if (readMarker(block.lines[0].text)) return null
  const parts: Line[][] = []
  for (const line of block.lines) {
    const open = parts.at(-1)
    if (open && !isParted(open, line)) open.push(line)
    else parts.push([line])
  }
  return parts.length === 1 ? null : parts.map((lines) => unmarked(lines, 'split-long-lines/paragraph'))
}

const isLong = ({ text }: Line) => text.length >= longest

/** Behind a long line that ends its sentence, and before one behind a sentence, a colon, or several short lines. */
function isParted(open: readonly Line[], line: Line): boolean {
  const above = open.at(-1)
  if (!above || !(isLong(above) || isLong(line))) return false
  const ended = endsSentence(above.text.trimEnd()) || /:\s*$/.test(above.text)
  return ended || (isLong(line) && open.length > 1 && !open.some(isLong))
}
