import type { Block, Locale } from '../model/index.ts'
import { classifyCalendarLine } from './classify-calendar-line.ts'

const mostLines = 4

/** Whether a block is a day alone in its line over what happens then, beside another such block. */
export function isDayOver(blocks: readonly Block[], at: number, locale: Locale): boolean {
  const is = (block: Block | undefined) => block !== undefined && isOne(block, locale)
  return is(blocks[at]) && (is(blocks[at - 1]) || is(blocks[at + 1]))
}

function isOne({ type, lines }: Block, locale: Locale): boolean {
  if ((type !== 'unmarked' && type !== 'calendar') || lines.length < 2 || lines.length > mostLines) return false
  return lines.every(({ text }, line) => (classifyCalendarLine(text.trim(), false, locale) === 'date') === (line === 0))
}
