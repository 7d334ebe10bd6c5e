import type { Line } from '../model/index.ts'
import { findColumns } from './find-columns.ts'
import { splitPipes } from './split-pipes.ts'

/** Fewer lines stand in columns by chance. */
const fewest = 3
/** Longer cells, on the average, are text whose spaces meet by chance. */
const longestCell = 25

/** Whether every line has cells of its own in columns that all share, by blanks or by bars. */
export function isAligned(lines: readonly Line[]): boolean {
  const texts = lines.map((line) => line.text)
  if (texts.length < fewest || !texts.every((text) => /\S {2,}\S|[|│]/u.test(text))) return false
  const rows = byBars(texts) ?? byBlanks(texts)
  if (!rows) return false
  const cells = rows.flat().filter((cell) => cell !== '')
  return (
    rows.every((row) => row.filter((cell) => cell !== '').length > 1) &&
    cells.reduce((sum, cell) => sum + cell.length, 0) <= cells.length * longestCell
  )
}

function byBars(texts: readonly string[]): readonly (readonly string[])[] | null {
  const rows = texts.map((text) => splitPipes(text) ?? [])
  return rows.every((row) => row.length > 1 && row.length === rows[0]?.length) ? rows : null
}

function byBlanks(texts: readonly string[]): readonly (readonly string[])[] | null {
  const starts = findColumns(texts)
  return starts && texts.map((text) => starts.map((start, at) => text.slice(start, starts[at + 1]).trim()))
}
