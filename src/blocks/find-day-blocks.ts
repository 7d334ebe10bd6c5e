import type { Block, Locale } from '../model/index.ts'
import { type DayBlock, readDayBlock } from './read-day-block.ts'

/** One alone may be news with their day; two that are neighbours, or so many, are how the issue sets its events. */
const fewest = 3

const known = new WeakMap<readonly Block[], ReadonlyMap<number, DayBlock>>()

/** The blocks that are events with their day below the title, by their places. */
export function findDayBlocks(blocks: readonly Block[], locale: Locale): ReadonlyMap<number, DayBlock> {
  const before = known.get(blocks)
  if (before) return before
  const all = new Map<number, DayBlock>()
  for (let at = 0; at < blocks.length; at++) {
    const found = readDayBlock(blocks[at] as Block, locale)
    if (found) all.set(at, found)
  }
  const told = new Map([...all].filter(([at]) => all.size >= fewest || all.has(at - 1) || all.has(at + 1)))
  known.set(blocks, told)
  return told
}
