import type { Block, Line, Locale, Pass, PassContext } from '../../model/index.ts'
import { endsSentence } from '../ends-sentence.ts'
import { isSetInColumns } from '../is-set-in-columns.ts'
import { mayBeHeading } from '../may-be-heading.ts'
import { readMarker } from '../read-marker.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'
import { startsWithDate } from '../starts-with-date.ts'

/** One line that opens with a day is nothing; a longer one is prose. */
const fewest = 2
const longest = 110

/** Parts lines that each open with a day from the text around them, where no blank line does. */
export const splitDatedLines: Pass = (blocks, context) => ({
  value: splitEach(blocks, (block) => splitBlock(block, context)),
  messages: [],
})

function splitBlock(block: Block, context: PassContext): readonly Block[] | null {
  if (block.type !== 'unmarked' || block.lines.length <= fewest || readMarker(block.lines[0].text)) return null
  const { lines } = block
  const dated = lines.map((line, at) => isEntry(line, lines[at - 1], context.locale))
  // What opens with a day is read whole: lines between its days go on with the entry above.
  if (dated[0]) return null
  const parts: Line[][] = []
  let from = 0
  for (let at = 0; at < lines.length; ) {
    const end = endOfRun(dated, at)
    if (end - at < fewest || !(ends(lines[at - 1]) || (at === 1 && end - at > fewest && isTitle(lines[0], context)))) {
      at = Math.max(end, at + 1)
      continue
    }
    if (at > from) parts.push(lines.slice(from, at))
    parts.push(lines.slice(at, end))
    from = end
    at = end
  }
  if (from < lines.length) parts.push(lines.slice(from))
  return parts.length < 2 ? null : parts.map((part) => unmarked(part, 'split-dated-lines/dates'))
}

function isEntry(line: Line, above: Line | undefined, locale: Locale): boolean {
  return above?.wrapped !== true && line.text.length < longest && startsWithDate(line.text.trim(), locale)
}

function endOfRun(dated: readonly boolean[], at: number): number {
  let end = at
  while (dated[end]) end++
  return end
}

/** A title over its days. */
const isTitle = (line: Line, context: PassContext) =>
  !line.wrapped &&
  !isSetInColumns(line) &&
  mayBeHeading({ type: 'unmarked', lines: [line], evidence: 'split-dated-lines/title' }, undefined, context)

/** Nothing, a whole sentence, or a colon stands above. */
const ends = (above: Line | undefined) =>
  above === undefined || endsSentence(above.text.trimEnd()) || /:\s*$/.test(above.text)
