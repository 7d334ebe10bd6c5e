import type { Table } from 'mdast'
import { writePhrasing } from './write-phrasing.ts'

/** A table as GFM writes one (GFM § 4.10), its columns set to one width each; the first row is the header. */
export function writeTable({ children }: Table): string {
  const rows = children.map((row) =>
    row.children.map((cell) => writePhrasing(cell.children, 'heading').replaceAll('|', '\\|')),
  )
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 3),
  )
  const [header = '', ...others] = rows.map((row) => writeRow(row.map((cell, at) => cell.padEnd(widths[at] ?? 0))))
  return [header, writeRow(widths.map((width) => '-'.repeat(width))), ...others].join('\n')
}

const writeRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
