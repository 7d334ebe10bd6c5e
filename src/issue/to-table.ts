import type { Table } from 'mdast'
import { toPhrasing } from './to-phrasing.ts'

/** Rows of cells, the header first, as a table. */
export function toTable(rows: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: toPhrasing(cell) })),
    })),
  }
}
