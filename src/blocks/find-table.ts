import type { Line } from '../model/index.ts'
import { findColumns } from './find-columns.ts'
import { isTableRule } from './is-table-rule.ts'
import { splitPipes } from './split-pipes.ts'

/** A table that a rule under its first row tells from other columns. */
export interface FoundTable {
  /** Offsets into the lines: the first, and the one behind the last. */
  readonly from: number
  readonly to: number
  /** The first is the header; all are of one length. */
  readonly rows: readonly (readonly string[])[]
}

/** A header and at least this many rows. */
const fewestRows = 2
/** Wider cells, on the average, are text that happens to stand in columns. */
const widestCell = 40

/** Longer blocks are no tables, and would take time. */
const mostLines = 500

/** The first table in lines that stand together; null where there is none. */
export function findTable(lines: readonly Line[]): FoundTable | null {
  if (lines.length > mostLines) return null
  for (let at = 1; at < lines.length - 1; at++) {
    if (!isTableRule(lines[at]?.text ?? '') || !hasCells(lines[at - 1])) continue
    const found = readTable(lines, at, readPiped) ?? readTable(lines, at, readAligned)
    if (found) return found
  }
  return null
}

type ReadRows = (texts: readonly string[]) => readonly (readonly string[])[] | null

/** The table runs to the block's end or, where it does not, to the first line without cells. */
function readTable(lines: readonly Line[], rule: number, readRows: ReadRows): FoundTable | null {
  const from = isTop(lines, rule - 2) ? rule - 2 : rule - 1
  const gapless = lines.findIndex((line, at) => at > rule && !hasCells(line) && !isTableRule(line.text))
  for (const to of gapless < 0 ? [lines.length] : [lines.length, gapless]) {
    const texts = lines
      .slice(from, to)
      .map((line) => line.text)
      .filter((text) => !isTableRule(text))
    const rows = texts.length > fewestRows ? readRows(texts) : null
    if (rows && isTable(rows)) return { from, to, rows: padded(rows) }
  }
  return null
}

const hasCells = (line: Line | undefined) => /\S {2,}\S|[|│]/u.test(line?.text ?? '')

/** A rule over the header is the table's where no title stands over it. */
function isTop(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  return isTableRule(text) && (at === 0 || /[|+┼]|\S {2,}\S/u.test(text))
}

/** Each row has more cells than one, nearly all of them, and the cells are short. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.flat().filter((cell) => cell !== '')
  const length = cells.reduce((sum, cell) => sum + cell.length, 0)
  const filled = rows.filter((row) => row.filter((cell) => cell !== '').length > 1).length
  const header = rows[0]?.filter((cell) => cell !== '') ?? []
  const isHeader = header.length > 1 && header.every((cell) => /[\p{L}\p{N}]/u.test(cell))
  return isHeader && filled >= rows.length * 0.8 && length <= cells.length * widestCell
}

function padded(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')])
}

const readPiped: ReadRows = (texts) => {
  const rows = texts.map(splitPipes)
  return rows.every((row) => row !== null) ? rows : null
}

const readAligned: ReadRows = (texts) => {
  const starts = findColumns(texts)
  return starts === null
    ? null
    : texts.map((text) => starts.map((start, at) => text.slice(start, starts[at + 1]).trim()))
}
