import { findDates } from '../../dates/index.ts'
import type { Block, Locale, Pass, PassContext } from '../../model/index.ts'
import { endsSentence } from '../ends-sentence.ts'
import { isDateline } from '../is-dateline.ts'
import { readLabel } from '../read-label.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/** Below a drawn nameplate and a greeting a line with nothing but the day still belongs to the masthead. */
const deepest = 20

/** Lines that may stand over the date in one block with it. */
const mostAbove = 2

/** A title has no more words. */
const mostWords = 8
/** Text below a title fills its line so far, or ends a sentence. */
const shortestText = 60

/**
 * Parts a line that is the issue's date and nothing else, at the very top with the lines above it, from the text that follows without
 * a blank line; and the title of the issue, where the first line is one, or prints again what stands above it.
 */
export const splitMasthead: Pass = (blocks, context) => ({
  value: splitEach(blocks, (block, at) => (at < deepest ? splitBlock(block, blocks[at - 1], context) : null)),
  messages: [],
})

function splitBlock(block: Block, before: Block | undefined, { locale }: PassContext): readonly Block[] | null {
  const { lines } = block
  const above = before ? 0 : mostAbove
  const dateline = lines.slice(0, above + 1).findIndex((line) => isDateline(line.text, locale))
  const opens = before ? repeats(block, before) : opensIssue(block, locale)
  const date = dateline < 0 && opens ? 0 : dateline
  // A day over a place or a time is that of an event.
  if (lines.some(({ text }) => readLabel(text, locale) !== null)) return null
  if (block.type !== 'unmarked' || date < 0 || date === lines.length - 1) return null
  return [
    unmarked(lines.slice(0, date + 1), 'split-masthead/date'),
    unmarked(lines.slice(date + 1), 'split-masthead/text'),
  ]
}

/** A short line with month and year over text: `Newsletter, 25 July 2021`. */
function opensIssue({ lines }: Block, locale: Locale): boolean {
  const [first, ...rest] = lines
  const text = first.text.trim()
  if (first.wrapped || endsSentence(text) || text.split(/\s+/).length > mostWords) return false
  const dated = findDates(text, locale).some(({ from }) => from.year !== undefined && from.month !== undefined)
  return dated && rest.some((line) => line.text.trim().length >= shortestText || endsSentence(line.text.trim()))
}

/** A running head over the first page, and the title below it. */
const repeats = ({ lines }: Block, before: Block) =>
  before.lines.length === 1 && lines[0].text.trim() !== '' && lines[0].text.trim() === before.lines[0].text.trim()
