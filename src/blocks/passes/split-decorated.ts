import type { Block, Line, Pass } from '../../model/index.ts'
import { readDecoration } from '../read-decoration.ts'
import { unmarked } from '../split-blocks.ts'

/** Parts lines that are decorated as titles (`***** Title *****`, `## Title`) from the text above and below. */
export const splitDecorated: Pass = (blocks) => ({ value: blocks.flatMap(splitBlock), messages: [] })

function splitBlock(block: Block): readonly Block[] {
  if (block.type !== 'unmarked' || block.lines.length === 1) return [block]
  const parts: Line[][] = []
  let open: Line[] | null = null
  const { lines } = block
  for (let at = 0; at < lines.length; ) {
    const decoration = readDecoration(lines.slice(at, at + 3))
    if (decoration) {
      parts.push(lines.slice(at, at + decoration.lines))
      open = null
      at += decoration.lines
    } else {
      const line = lines[at] as Line
      if (open) open.push(line)
      else {
        open = [line]
        parts.push(open)
      }
      at++
    }
  }
  return parts.length === 1 ? [block] : parts.map((part) => unmarked(part, 'split-decorated/title'))
}
