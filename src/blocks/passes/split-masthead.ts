import { findDates } from '../../dates/index.ts'
import type { Block, Pass, PassContext } from '../../model/index.ts'
import { unmarked } from '../split-blocks.ts'

/** A masthead is at the top. */
const deepest = 4

/** Parts a line of the masthead that is a date and nothing else from the text that follows without a blank line. */
export const splitMasthead: Pass = (blocks, context) => ({
  value: blocks.flatMap((block, at) => (at < deepest ? splitBlock(block, context) : [block])),
  messages: [],
})

function splitBlock(block: Block, context: PassContext): readonly Block[] {
  const [first, ...rest] = block.lines
  if (block.type !== 'unmarked' || rest.length === 0 || !isDate(first.text.trim(), context)) return [block]
  return [unmarked([first], 'split-masthead/date'), unmarked(rest, 'split-masthead/text')]
}

function isDate(text: string, context: PassContext): boolean {
  if (text.length > 40 || !/\d/.test(text)) return false
  return findDates(text, context.locale).some(
    (mention) => mention.from.year !== undefined && mention.text.length >= text.length - 2,
  )
}
