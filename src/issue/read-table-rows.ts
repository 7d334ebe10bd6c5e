import type { Block, Locale } from '../model/index.ts'
import { plainText } from './plain-text.ts'

type Table = Extract<Block, { type: 'table' }>

/** The lines that each row of a table of events says: its day with its title, and under a header that names one its time and its place. */
export function readTableRows(
  { rows: [header = [], ...rows] }: Table,
  { cues }: Locale,
): readonly (readonly string[])[] {
  const labels = header.map((cell) => plainText(cell).trim().toLowerCase())
  const isLabel = (at: number) =>
    cues.placeLabels.includes(labels[at] ?? '') || cues.timeLabels.includes(labels[at] ?? '')
  return rows.map((row) => {
    const cells = row.map((cell) => plainText(cell).trim())
    const own = cells.filter((cell, at) => cell !== '' && !(at > 0 && isLabel(at)))
    const labelled = cells.flatMap((cell, at) =>
      at > 0 && cell !== '' && isLabel(at) ? [`${header[at]}: ${cell}`] : [],
    )
    return [own.join(' '), ...labelled]
  })
}
