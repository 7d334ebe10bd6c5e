import { withDayMarker } from '../dates/index.ts'
import type { Block, Line, Locale } from '../model/index.ts'
import { classifyCalendarLine } from './classify-calendar-line.ts'
import { endsSentence } from './ends-sentence.ts'
import { isField } from './is-field.ts'
import { labelsBelow } from './labels-below.ts'
import { readItem } from './read-item.ts'
import { readLabel } from './read-label.ts'

/** Longer ones are articles. */
const mostLines = 8
const longest = 120

/** One event set as a record: its day in a line, and labels around it. */
export interface EventRecord {
  /** Whether a label names its place; else one names its time alone. */
  readonly placed: boolean
  /** Whether a line of the block itself is the title. */
  readonly titled: boolean
}

/** The record that a block opens and the blocks of labels below it go on with; null where it is none. */
export function readEventRecord(blocks: readonly Block[], at: number, locale: Locale): EventRecord | null {
  const block = blocks[at]
  if ((block?.type !== 'unmarked' && block?.type !== 'list') || block.lines.length > mostLines) return null
  if (!block.lines.some((line) => /\d/.test(line.text))) return null
  const own = block.lines.map((line) => textOfItem(line, locale))
  if (own.some((text) => text.length > longest)) return null
  if (!own.some((text) => readLabel(text, locale)) && !holdsLabel(blocks[at + 1], locale)) return null
  const kinds = own.map((text) => classifyCalendarLine(text, false, locale))
  const dates = kinds.filter((kind) => kind === 'date').length
  const free = own.filter((text, line) => kinds[line] === 'text' && !isField(text))
  const timed = kinds.some((kind, line) => kind === 'date' && kinds[line + 1] === 'label')
  if (dates !== 1 || kinds.includes('entry') || kinds.includes('month')) return null
  const headed = blocks[at - 1]?.type === 'heading'
  // More lines may say who speaks and what it costs, where the day and its time stand together below a title or the labels above them.
  if (free.length > 1 && !(timed && headed) && !isDescribed(kinds)) return null
  // Below a title what follows all labels says more of the event: whom to tell, what to bring.
  const isLast = own.length > 1 && own.at(-1) === free[0] && kinds[0] !== 'text'
  const labels = [...own, ...labelsBelow(blocks, at + 1, locale)].flatMap((text) => readLabel(text, locale) ?? [])
  if (labels.length === 0) return null
  return {
    placed: labels.some(({ kind }) => kind === 'place'),
    titled: !endsSentence(free[0] ?? '.') && (headed ? free.length === 1 && !isLast : true),
  }
}

/** A title, what is labelled, and below that the rest. */
function isDescribed(kinds: readonly string[]): boolean {
  const labels = kinds.flatMap((kind, line) => (kind === 'text' ? [] : [line]))
  return labels.length > 1 && labels.every((line, place) => line === place + 1)
}

/** A quick look, before the lines below are read. */
const holdsLabel = (block: Block | undefined, locale: Locale) =>
  block?.lines.some((line) => readLabel(textOfItem(line, locale), locale) !== null) ?? false

const textOfItem = (line: Line, locale: Locale) => withDayMarker(readItem(line), false, locale)
