import type { Block, Locale } from '../model/index.ts'
import { classifyCalendarLine } from './classify-calendar-line.ts'
import { readItem } from './read-item.ts'
import { readLabel } from './read-label.ts'

const mostLines = 8
/** An event has no more labels. */
const mostBlocks = 5

/** The texts of the blocks from `at` on that are labels of time and place and nothing else. */
export function labelsBelow(
  blocks: readonly Block[],
  at: number,
  locale: Locale,
  most = mostBlocks,
): readonly string[] {
  const block = blocks[at]
  if (most === 0) return []
  if ((block?.type !== 'unmarked' && block?.type !== 'list') || block.lines.length > mostLines) return []
  const texts = block.lines.map((line) => readItem(line).text[0] ?? '')
  const isLabel = (text: string) => readLabel(text, locale) && classifyCalendarLine(text, false, locale) === 'label'
  const labels = texts.every(isLabel)
  return labels ? [...texts, ...labelsBelow(blocks, at + 1, locale, most - 1)] : []
}
