import type { Block, Pass, PassContext } from '../../model/index.ts'
import { isDateline } from '../is-dateline.ts'
import { unmarked } from '../split-blocks.ts'

/** Below a drawn nameplate and a greeting a line with nothing but the day still belongs to the masthead. */
const deepest = 20

/** Parts a line that is the date and nothing else from the text that follows without a blank line. */
export const splitMasthead: Pass = (blocks, context) => ({
  value: blocks.flatMap((block, at) => (at < deepest ? splitBlock(block, context) : [block])),
  messages: [],
})

function splitBlock(block: Block, context: PassContext): readonly Block[] {
  const [first, ...rest] = block.lines
  if (block.type !== 'unmarked' || rest.length === 0 || !isDateline(first.text, context.locale)) return [block]
  return [unmarked([first], 'split-masthead/date'), unmarked(rest, 'split-masthead/text')]
}
