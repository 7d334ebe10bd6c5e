import { findDates } from '../dates/index.ts'
import type { Block, PassContext } from '../model/index.ts'
import { classifyCalendarLine } from './classify-calendar-line.ts'
import { findPlaces } from './find-places.ts'
import { isDateAlone } from './is-date-alone.ts'
import { textOf } from './text-of.ts'

/** Days alone in their lines, several of them, each directly over a heading, or weeks and months over their days: they part a programme. */
export function findDayHeadings(
  blocks: readonly Block[],
  may: readonly boolean[],
  { locale }: PassContext,
): ReadonlySet<number> {
  const days = findPlaces(
    blocks,
    (block, at) =>
      block.type === 'unmarked' &&
      block.lines.length === 1 &&
      isDateAlone(textOf(block), locale) &&
      (may[at + 1] === true || isOverDays(block, blocks[at + 1], locale)),
  )
  return new Set(days.length > 1 ? days : [])
}

/** A week or month over a line that opens with a day. */
function isOverDays(block: Block, below: Block | undefined, locale: PassContext['locale']): boolean {
  if (below?.type !== 'unmarked' && below?.type !== 'list') return false
  const [mention, ...more] = findDates(textOf(block), locale)
  if (!mention || more.length > 0 || mention.to) return false
  const { week, month, day } = mention.from
  if ((week ?? month) === undefined || day !== undefined) return false
  const [line] = below.lines
  const kind = classifyCalendarLine(line.text.trim(), month !== undefined, locale)
  return kind === 'entry' || kind === 'date'
}
