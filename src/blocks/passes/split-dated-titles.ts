import type { Block, Pass, PassContext } from '../../model/index.ts'
import { readDatedTitle } from '../read-dated-title.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/** One line with a day in brackets says nothing; several are how the issue sets its news. */
const fewest = 3

/** Parts titles that carry the day of their news from the text that follows without a blank line. */
export const splitDatedTitles: Pass = (blocks, context) => {
  const dated = blocks.map(
    (block) =>
      block.type === 'unmarked' &&
      block.lines.length > 1 &&
      readDatedTitle(block.lines[0], block.lines[1], context.locale) !== null,
  )
  if (dated.filter(Boolean).length < fewest) return { value: blocks, messages: [] }
  return { value: splitEach(blocks, (block, at) => (dated[at] ? split(block, context) : null)), messages: [] }
}

function split(block: Block, context: PassContext): readonly Block[] | null {
  const [first, second, ...rest] = block.lines
  if (!second) return null
  const below = readDatedTitle(first, second, context.locale)?.dateline === ''
  const parts = below ? [[first], [second], rest] : [[first], [second, ...rest]]
  return parts.filter((part) => part.length > 0).map((part) => unmarked(part, 'split-dated-titles/title'))
}
