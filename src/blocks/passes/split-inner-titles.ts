import type { Block, Line, Pass, PassContext } from '../../model/index.ts'
import { endsSentence } from '../ends-sentence.ts'
import { mayBeHeading } from '../may-be-heading.ts'
import { readMarker } from '../read-marker.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/** A short line between texts says nothing; several are how the issue sets its titles. */
const fewest = 3
const longest = 60
/** The text below a title fills its line at least so far. */
const shortestText = 45

/** Parts titles from texts above and below them where the issue has no blank lines between: a short line behind the end of a sentence, over a full line. */
export const splitInnerTitles: Pass = (blocks, context) => {
  const found = new Map(
    blocks
      .filter(({ type, lines }) => type === 'unmarked' && lines.length > 1)
      .map((block) => [block, findTitles(block, context)]),
  )
  const titles = [...found.values()].flat()
  if (titles.length < fewest || !titles.some((at) => at > 0)) return { value: blocks, messages: [] }
  return { value: splitEach(blocks, (block) => splitAt(block, found.get(block) ?? [])), messages: [] }
}

function findTitles({ lines, evidence }: Block, context: PassContext): readonly number[] {
  return lines.flatMap((line, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]]
    if (!below || line.wrapped || line.text.trim().length > longest || (above && !closes(above))) return []
    if (endsSentence(line.text) || !opens(below) || readMarker(line.text) || readMarker(below.text)) return []
    return mayBeHeading({ type: 'unmarked', lines: [line], evidence }, undefined, context) ? [at] : []
  })
}

const closes = (line: Line) => !line.wrapped && endsSentence(line.text.trim())
const opens = (line: Line) => /^\s*["“”(]?\p{Lu}/u.test(line.text) && line.text.trim().length >= shortestText

function splitAt(block: Block, titles: readonly number[]): readonly Block[] | null {
  if (titles.length === 0) return null
  const cuts = [...new Set([0, ...titles.flatMap((at) => [at, at + 1])])]
  return cuts.map((from, at) =>
    unmarked(
      block.lines.slice(from, cuts[at + 1]),
      titles.includes(from) ? 'split-inner-titles/title' : 'split-inner-titles/text',
    ),
  )
}
