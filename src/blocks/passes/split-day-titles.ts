import type { Block, Pass } from '../../model/index.ts'
import { findDayBlocks } from '../find-day-blocks.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/** The first block is the masthead's. */
const first = 1

/** Parts titles from the day below them, and that from the text which follows without a blank line, where the issue sets its events so. */
export const splitDayTitles: Pass = (blocks, { locale }) => {
  const events = findDayBlocks(blocks, locale)
  return {
    value: splitEach(blocks, (block, at) => {
      const event = at < first ? undefined : events.get(at)
      return event?.prose && event.day === 1 ? split(block) : null
    }),
    messages: [],
  }
}

function split({ lines: [title, day, ...text] }: Block): readonly Block[] | null {
  if (!day || text.length === 0) return null
  return [[title], [day], text].map((part) => unmarked(part, 'split-day-titles/title'))
}
