import type { Block, Line, Pass, PassContext } from '../../model/index.ts'
import { hasWord } from '../../patterns/index.ts'
import { endsSentence } from '../ends-sentence.ts'
import { isSpeechRun } from '../is-speech-run.ts'
import { readMarker } from '../read-marker.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/**
 * Parts spoken lines that no blank line parts: each is a whole sentence behind a dash, and half of them at least name who says it, or
 * a question stands above.
 */
export const splitSpokenLines: Pass = (blocks, context) => ({
  value: context.locale.cues.speechDash
    ? splitEach(blocks, (block, at) => splitBlock(block, blocks[at - 1], context))
    : blocks,
  messages: [],
})

function splitBlock(block: Block, above: Block | undefined, context: PassContext): readonly Block[] | null {
  if (block.type !== 'unmarked' || block.lines.length < 2 || !block.lines.every(isSpoken)) return null
  const { speechVerbs } = context.locale.cues
  const said = block.lines.filter(({ text }) => hasWord(attribution.exec(text)?.[1] ?? '', speechVerbs))
  if (said.length * 2 < block.lines.length && above?.evidence !== 'split-questions/question') return null
  const parts = block.lines.map((line) => unmarked([line], 'split-spoken-lines/line'))
  return isSpeechRun(parts, above, context) ? parts : null
}

/** Behind the last comma or quotation mark of a sentence: `, säger Anna Ek`. */
const attribution = /[,”"’!?]\s+((?:\p{L}+\s+)?\p{L}+)[^,.”"’!?]{0,80}\.$/u

const isSpoken = ({ text, wrapped }: Line) =>
  wrapped !== true && endsSentence(text) && readMarker(text)?.kind === 'dash'
