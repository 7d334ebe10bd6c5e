import type { Block, Line, Locale, Pass } from '../../model/index.ts'
import { classifyCalendarLine } from '../classify-calendar-line.ts'
import { endsSentence } from '../ends-sentence.ts'
import { readMarker } from '../read-marker.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/** A line of this length is a paragraph where lines are not wrapped. */
const longest = 110
/** A longer one is prose that opens with a day. */
const longestEvent = 200

/** Where the text is not wrapped a long line is a paragraph of its own, though no blank line parts it from the next. */
export const splitLongLines: Pass = (blocks, { layout, locale }) => ({
  value: layout.wrapWidth === null ? splitEach(blocks, (block) => splitBlock(block, locale)) : blocks,
  messages: [],
})

function splitBlock(block: Block, locale: Locale): readonly Block[] | null {
  if (block.type !== 'unmarked' || block.lines.length < 2 || !block.lines.some(isLong)) return null
  if (readMarker(block.lines[0].text) || block.lines.every((line) => isEvent(line, locale))) return null
  const parts: Line[][] = []
  for (const line of block.lines) {
    const open = parts.at(-1)
    if (open && !isParted(open, line)) open.push(line)
    else parts.push([line])
  }
  return parts.length === 1 ? null : parts.map((lines) => unmarked(lines, 'split-long-lines/paragraph'))
}

/** One of several lines that each open with a day. */
const isEvent = ({ text }: Line, locale: Locale) =>
  text.length < longestEvent && classifyCalendarLine(text.trim(), false, locale) === 'entry'

const isLong = ({ text }: Line) => text.length >= longest

/** Behind a long line that ends its sentence, and before one behind a sentence, a colon, or several short lines. */
function isParted(open: readonly Line[], line: Line): boolean {
  const above = open.at(-1)
  if (!above || !(isLong(above) || isLong(line))) return false
  const ended = endsSentence(above.text.trimEnd()) || /:\s*$/.test(above.text)
  return ended || (isLong(line) && open.length > 1 && !open.some(isLong))
}
