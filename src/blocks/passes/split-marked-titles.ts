import type { Block, Line, Pass } from '../../model/index.ts'
import { readMarkedTitle } from '../read-marked-title.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/** One mark before a line may be anything; so many, none of them directly over another, are how the issue sets its titles. */
const fewest = 3

/** Parts lines behind a mark of the issue's own (`>> Title`, `[ Title ]`, `.: Title :.`, `#1 Title`) from the text above and below. */
export const splitMarkedTitles: Pass = (blocks) => {
  const counts = new Map<string, number>()
  const neighbours = new Set<string>()
  let above: string | undefined
  for (const { type, lines } of blocks) {
    for (const line of lines) {
      const mark = type === 'unmarked' ? readMarkedTitle(line)?.mark : undefined
      if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1)
      if (mark !== undefined && mark === above) neighbours.add(mark)
      above = mark
    }
  }
  const marks = new Set(
    [...counts].flatMap(([mark, count]) => (count >= fewest && !neighbours.has(mark) ? [mark] : [])),
  )
  const isTitle = (line: Line) => marks.has(readMarkedTitle(line)?.mark ?? '')
  return { value: marks.size === 0 ? blocks : splitEach(blocks, (block) => splitBlock(block, isTitle)), messages: [] }
}

function splitBlock(block: Block, isTitle: (line: Line) => boolean): readonly Block[] | null {
  if (block.type !== 'unmarked' || !block.lines.some(isTitle)) return null
  const parts: { readonly lines: Line[]; readonly title: boolean }[] = []
  for (const line of block.lines) {
    const open = parts.at(-1)
    if (open && !open.title && !isTitle(line)) open.lines.push(line)
    else parts.push({ lines: [line], title: isTitle(line) })
  }
  return parts.map(({ lines, title }) =>
    unmarked(lines, title ? 'split-marked-titles/title' : 'split-marked-titles/text'),
  )
}
