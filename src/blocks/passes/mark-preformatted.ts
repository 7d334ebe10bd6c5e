import type { Block, Locale, Pass } from '../../model/index.ts'
import { classifyCalendarLine } from '../classify-calendar-line.ts'
import { isAligned } from '../is-aligned.ts'
import { isDrawn } from '../is-drawn.ts'
import { isMonthAlone } from '../is-month-alone.ts'
import { opensMonths } from '../opens-months.ts'
import { startsWithDate } from '../starts-with-date.ts'
import { textOf } from '../text-of.ts'

/** Half of the lines must look drawn or set in columns. */
const share = 0.5

/** Drawings, code and columns: lines whose white space carries meaning. */
export const markPreformatted: Pass = (blocks, { locale }) => ({
  value: blocks.map((block, at) =>
    isPreformatted(block, isBelowMonth(blocks[at - 1], locale), locale)
      ? { type: 'preformatted', lines: block.lines, evidence: 'mark-preformatted/columns' }
      : block,
  ),
  messages: [],
})

const isBelowMonth = (above: Block | undefined, locale: Locale) =>
  above?.lines.length === 1 && isMonthAlone(textOf(above), locale)

function isPreformatted(block: Block, month: boolean, locale: Locale): boolean {
  if (block.type !== 'unmarked') return false
  if (!/[\p{L}\p{N}]/u.test(textOf(block))) return true
  if (block.lines.length < 2) return false
  const set = block.lines.filter((line) => /\S {3,}\S/.test(line.text) || isDrawn(line.text)).length
  if (set < block.lines.length * share && !isAligned(block.lines)) return false
  if (opensMonths(block.lines, 1, locale)) return false
  // Days in a column are a calendar, whatever columns stand beside them.
  const dated = block.lines.filter((line) => opensWithDay(line.text.trim(), month, locale)).length
  return dated < block.lines.length * share
}

const opensWithDay = (text: string, month: boolean, locale: Locale) =>
  startsWithDate(text, locale) || (month && classifyCalendarLine(text, true, locale) === 'entry')
