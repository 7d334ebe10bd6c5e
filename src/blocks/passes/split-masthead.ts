import type { Block, Pass, PassContext } from '../../model/index.ts'
import { isDateline } from '../is-dateline.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/** Below a drawn nameplate and a greeting a line with nothing but the day still belongs to the masthead. */
const deepest = 20

/** Lines that may stand over the date in one block with it. */
const mostAbove = 2

/** Parts a line that is the date and nothing else, at the very top with the lines above it, from the text that follows without a blank line. */
export const splitMasthead: Pass = (blocks, context) => ({
  value: splitEach(blocks, (block, at) => (at < deepest ? splitBlock(block, at === 0 ? mostAbove : 0, context) : null)),
  messages: [],
})

function splitBlock(block: Block, above: number, { locale }: PassContext): readonly Block[] | null {
  const { lines } = block
  const date = lines.slice(0, above + 1).findIndex((line) => isDateline(line.text, locale))
  if (block.type !== 'unmarked' || date < 0 || date === lines.length - 1) return null
  return [
    unmarked(lines.slice(0, date + 1), 'split-masthead/date'),
    unmarked(lines.slice(date + 1), 'split-masthead/text'),
  ]
}
