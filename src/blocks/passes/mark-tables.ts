import type { Block, Pass } from '../../model/index.ts'
import { findTable } from '../find-table.ts'

/** Tables whose first row a rule tells from the others; columns without one stay as they are drawn. */
export const markTables: Pass = (blocks) => ({ value: blocks.map(markBlock), messages: [] })

function markBlock(block: Block): Block {
  const table = block.type === 'unmarked' ? findTable(block.lines) : null
  if (!table || table.from > 0 || table.to < block.lines.length) return block
  return { type: 'table', lines: block.lines, evidence: 'mark-tables/rule', rows: table.rows }
}
