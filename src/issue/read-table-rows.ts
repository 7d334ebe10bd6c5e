import { findDateAlone } from '../dates/index.ts'
import type { Block, Locale } from '../model/index.ts'
import { plainText } from './plain-text.ts'

type Table = Extract<Block, { type: 'table' }>

/** The lines that each row of a table of events says: its day with its title, and under a header that names one its time and its place. */
export function readTableRows({ rows: [header = [], ...rows] }: Table, locale: Locale): readonly (readonly string[])[] {
  const { cues } = locale
  const labels = header.map((cell) => plainText(cell).trim().toLowerCase())
  const isLabel = (at: number) =>
    cues.placeLabels.includes(labels[at] ?? '') || cues.timeLabels.includes(labels[at] ?? '')
  return rows.map((row) => {
    const cells = row.map((cell) => plainText(cell).trim())
    const own = cells.filter((cell, at) => cell !== '' && !(at > 0 && isLabel(at)))
    const labelled = cells.flatMap((cell, at) =>
      at > 0 && cell !== '' && isLabel(at) ? [`${header[at]}: ${cell}`] : [],
    )
    // What stands behind the title says more of it: who is to see to it, what it costs.
    const title = own.findIndex((cell, at) => at > 0 && findDateAlone(cell, locale) === undefined)
    return [(title < 0 ? own : own.slice(0, title + 1)).join(' '), ...labelled]
  })
}
