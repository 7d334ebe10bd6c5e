import type { Block, Line, Locale } from '../model/index.ts'
import { classifyCalendarLine } from './classify-calendar-line.ts'
import { readItems } from './read-items.ts'
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
  const own = block.lines.map(textOfItem)
  const kinds = own.map((text) => classifyCalendarLine(text, false, locale))
  const dates = kinds.filter((kind) => kind === 'date').length
  const free = own.filter((text, line) => kinds[line] === 'text' && !isField(text))
  if (dates !== 1 || kinds.includes('entry') || kinds.includes('month') || free.length > 1) return null
  if (own.some((text) => text.length > longest)) return null
  const labels = [...own, ...labelsBelow(blocks, at + 1, locale)].flatMap((text) => readLabel(text, locale) ?? [])
  if (labels.length === 0) return null
  return { placed: labels.some(({ kind }) => kind === 'place'), titled: free.length > 0 }
}

/** The texts of the blocks below that are labels and nothing else. */
function labelsBelow(blocks: readonly Block[], at: number, locale: Locale): readonly string[] {
  const block = blocks[at]
  if (block?.type !== 'unmarked' && block?.type !== 'list') return []
  const texts = block.lines.map(textOfItem)
  const labels = texts.every((text) => classifyCalendarLine(text, false, locale) === 'label')
  return labels && texts.length <= mostLines ? [...texts, ...labelsBelow(blocks, at + 1, locale)] : []
}

const textOfItem = (line: Line) => readItems([line])[0]?.text[0] ?? ''
/** A label of any name: `Anmälan: eva@example.org`. */
const isField = (text: string) => /^\p{L}[\p{L} /-]{1,24}:\s/u.test(text)
