import type { Block, Locale } from '../model/index.ts'
import { findColumns } from './find-columns.ts'
import { startsWithDate } from './starts-with-date.ts'

type Table = Extract<Block, { type: 'table' }>

/** A header and at least so many rows. */
const fewestRows = 2
/** Longer blocks are no programme, and would take time. */
const mostLines = 200

/** Aligned columns whose names stand over rows that all open with a day, as a table; null where the lines are anything else. */
export function readDatedColumns({ type, lines }: Block, locale: Locale): Table | null {
  const [header, ...rows] = lines.map(({ text }) => text)
  if (type !== 'unmarked' || rows.length < fewestRows || rows.length > mostLines || /\d/.test(header ?? '')) return null
  if (!rows.every((row) => startsWithDate(row.trim(), locale))) return null
  const starts = findColumns(lines.map(({ text }) => text))
  if (starts === null) return null
  const cut = (text: string) => starts.map((start, at) => text.slice(start, starts[at + 1]).trim())
  const cells = [header ?? '', ...rows].map(cut)
  const isNamed = cells[0]?.every((cell) => /\p{L}/u.test(cell)) ?? false
  return isNamed ? { type: 'table', lines, evidence: 'mark-calendars/section', rows: cells } : null
}
