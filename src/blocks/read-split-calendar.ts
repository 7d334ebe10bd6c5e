import type { Block, Calendar, ListItem, Locale } from '../model/index.ts'
import { asLines } from './as-lines.ts'
import { classifyCalendarLine } from './classify-calendar-line.ts'
import { readCalendarLines } from './read-calendar-lines.ts'
import { readItems } from './read-items.ts'
import { readableItem } from './readable-item.ts'

/**
 * The items of a block that is a part of a calendar without blank lines, parted where a line opens with `3. April` as with a counter:
 * read together with its neighbours, each block with its own lines. Null where it is no such part.
 */
export function readSplitCalendar(
  blocks: readonly Block[],
  at: number,
  month: boolean,
  locale: Locale,
): Calendar['items'] | null {
  const block = blocks[at] as Block
  let first = at
  let last = at
  while (isNext(blocks[first - 1], blocks[first])) first--
  while (isNext(blocks[last], blocks[last + 1])) last++
  const run = blocks.slice(first, last + 1)
  const parted = run.some((part) => opensWithDayAsCounter(part, month, locale))
  if (!parted || run.some((part) => part.type === 'list' && !opensWithDayAsCounter(part, month, locale))) return null
  const items = readCalendarLines(
    run.flatMap((part) => part.lines),
    month,
    locale,
  )
  const [own, ...more] = items?.flatMap((item) => partOf(item, block) ?? []) ?? []
  return own ? [own, ...more] : null
}

/** Both are text or lists, and no blank line is between them. */
function isNext(above: Block | undefined, below: Block | undefined): boolean {
  if (!above || !below) return false
  const open = (block: Block) => block.type === 'unmarked' || block.type === 'list'
  return open(above) && open(below) && above.lines.at(-1)?.number === below.lines[0].number - 1
}

function opensWithDayAsCounter(block: Block, month: boolean, locale: Locale): boolean {
  const [item] = readItems(block.lines.slice(0, 1))
  if (!item || !/^\p{L}?\d*\.$/u.test(item.marker)) return false
  const kind = classifyCalendarLine(readableItem(item, month, locale), month, locale)
  return kind === 'date' || kind === 'entry'
}

function partOf(item: ListItem, block: Block): ListItem | null {
  const own = new Set(block.lines.map((line) => line.number))
  const kept = item.lines.flatMap((line, at) => (own.has(line.number) ? [at] : []))
  if (kept.length === 0) return null
  if (kept.length === item.lines.length) return item
  return {
    ...item,
    ...(kept[0] === 0 ? {} : { marker: '' }),
    lines: asLines(item.lines.filter((_, at) => kept.includes(at))),
    text: item.text.filter((_, at) => kept.includes(at)),
  }
}
