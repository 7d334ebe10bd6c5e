import type { Block, Pass } from '../../model/index.ts'
import { findTable } from '../find-table.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/** Parts tables from the text that stands above or below them without a blank line. */
export const splitTables: Pass = (blocks) => ({ value: splitEach(blocks, splitBlock), messages: [] })

function splitBlock(block: Block): readonly Block[] | null {
  const table = block.type === 'unmarked' ? findTable(block.lines) : null
  if (!table || (table.from === 0 && table.to === block.lines.length)) return null
  const { lines } = block
  const above = lines.slice(0, table.from)
  const below = lines.slice(table.to)
  return [
    ...(above.length > 0 ? [unmarked(above, 'split-tables/above')] : []),
    unmarked(lines.slice(table.from, table.to), 'split-tables/table'),
    ...(below.length > 0 ? splitBelow(unmarked(below, 'split-tables/below')) : []),
  ]
}

const splitBelow = (block: Block) => splitBlock(block) ?? [block]
