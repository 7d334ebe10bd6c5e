import type { Block, Locale } from '../model/index.ts'
import { startsWithDate } from './starts-with-date.ts'

type Table = Extract<Block, { type: 'table' }>

/** Share of a table's rows that must open with a day, and how many at least. */
const mostRows = 0.75
const fewestRows = 2

/** A table whose rows open with days announces events, which its evidence says; it stays a table. Any other is returned as it is. */
export function markDatedTable(table: Table, section: boolean, locale: Locale): Table {
  const [, ...rows] = table.rows
  const dated = rows.filter((row) => startsWithDate(row.join(' ').trim(), locale)).length
  if (dated < (section ? 1 : fewestRows) || dated < rows.length * mostRows) return table
  return { ...table, evidence: section ? 'mark-calendars/section' : 'mark-calendars/events-list' }
}
