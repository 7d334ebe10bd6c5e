import type { Block, Line, Pass } from '../../model/index.ts'
import { isRule } from '../is-rule.ts'
import { type Decoration, readDecoration } from '../read-decoration.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/** Parts lines that are decorated as titles (`***** Title *****`, `## Title`) from the text above and below. */
export const splitDecorated: Pass = (blocks) => ({ value: splitEach(blocks, splitBlock), messages: [] })

function splitBlock(block: Block): readonly Block[] | null {
  if (block.type !== 'unmarked' || block.lines.length === 1 || block.lines.some((line) => isRule(line.text)))
    return null
  const parts: Line[][] = []
  let open: Line[] | null = null
  const { lines } = block
  for (let at = 0; at < lines.length; ) {
    const decoration = readDecoration(lines.slice(at, at + 3))
    if (decoration && !isBoxed(lines, at, decoration)) {
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
  return parts.length === 1 ? null : parts.map((part) => unmarked(part, 'split-decorated/title'))
}

/** Framed lines that follow each other are the text of a box. */
function isBoxed(lines: readonly Line[], at: number, { look, lines: count }: Decoration): boolean {
  const beside = [
    readDecoration(lines.slice(Math.max(0, at - 1), at)),
    readDecoration(lines.slice(at + count, at + count + 1)),
  ]
  return look.startsWith('hashes') ? false : beside.some((other) => other?.look === look)
}
