import type { ImportedIssue } from '../importing/index.ts'
import type { Block } from '../model/index.ts'
import { openImporter, type ReadingOptions } from './import-given.ts'
import { type ExitStatus, openReport } from './report.ts'
import type { Terminal } from './terminal.ts'

/** Prints every line of a text with its number, the block it became and who decided that. */
export async function explainFile(file: string, options: ReadingOptions, terminal: Terminal): Promise<ExitStatus> {
  const report = openReport(terminal, options)
  const { value, messages } = await (await openImporter(options, terminal))(file)
  if (value) await terminal.print(explain(value))
  report.add(file === '-' ? 'stdin' : file, messages)
  return report.status()
}

/** `12  heading  mark-headings/underlined  | text`; blank lines belong to no block. */
function explain({ lines, blocks }: ImportedIssue): string {
  const byLine = new Map(blocks.flatMap((block) => block.lines.map((line) => [line.number, block] as const)))
  const rows = lines.map((line): Row => [String(line.number), ...describe(byLine.get(line.number)), line.text])
  const widths = [0, 1, 2].map((column) => rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0))
  const toText = ([number, type, evidence, text]: Row) =>
    `${number.padStart(widths[0] ?? 0)}  ${type.padEnd(widths[1] ?? 0)}  ${evidence.padEnd(widths[2] ?? 0)}  | ${text}`
  return rows.map((row) => `${toText(row).trimEnd()}\n`).join('')
}

type Row = readonly [number: string, type: string, evidence: string, text: string]

function describe(block: Block | undefined): [type: string, evidence: string] {
  if (!block) return ['', '']
  return [block.type === 'heading' ? `heading ${block.level}` : block.type, block.evidence]
}
