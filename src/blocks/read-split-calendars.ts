import type { Block, Calendar, ListItem, Locale } from '../model/index.ts'
import { asLines } from './as-lines.ts'
import { classifyCalendarLine } from './classify-calendar-line.ts'
import { readCalendarLines } from './read-calendar-lines.ts'
import { readItems } from './read-items.ts'
import { readableItem } from './readable-item.ts'

/**
 * The items of blocks that are parts of a calendar without blank lines, parted where a line opens with `3. April` as with a counter:
 * they are read together, and each block has the items of its own lines. `isMonth` tells whether a month stands above a block.
 */
export function readSplitCalendars(
  blocks: readonly Block[],
  isMonth: (at: number) => boolean,
  locale: Locale,
): ReadonlyMap<Block, Calendar['items']> {
  const found = new Map<Block, [ListItem, ...ListItem[]]>()
  for (let first = 0; first < blocks.length; ) {
    let end = first + 1
    while (isNext(blocks[end - 1], blocks[end])) end++
    if (end > first + 1) readRun(blocks.slice(first, end), isMonth(first), locale, found)
    first = end
  }
  return found
}

function readRun(
  run: readonly Block[],
  month: boolean,
  locale: Locale,
  found: Map<Block, [ListItem, ...ListItem[]]>,
): void {
  const parted = run.map((block) => opensWithDayAsCounter(block, month, locale))
  if (!parted.includes(true) || run.some((block, at) => block.type === 'list' && !parted[at])) return
  const lines = run.flatMap((block) => block.lines)
  const owners = new Map(run.flatMap((block) => block.lines.map((line) => [line.number, block] as const)))
  for (const item of readCalendarLines(lines, month, locale) ?? []) {
    for (const block of new Set(item.lines.map((line) => owners.get(line.number) as Block))) {
      const part = partOf(item, (number) => owners.get(number) === block)
      const above = found.get(block)
      if (above) above.push(part)
      else found.set(block, [part])
    }
  }
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

function partOf(item: ListItem, owns: (line: number) => boolean): ListItem {
  const kept = item.lines.map((line) => owns(line.number))
  return {
    ...item,
    ...(kept[0] ? {} : { marker: '' }),
    lines: asLines(item.lines.filter((_, at) => kept[at])),
    text: item.text.filter((_, at) => kept[at]),
  }
}
