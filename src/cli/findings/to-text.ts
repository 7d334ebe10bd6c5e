import { formatMessage } from '../format-message.ts'
import { printable } from '../printable.ts'
import type { Finding } from './finding.ts'

/** What findings are shown with. */
export interface TextOptions {
  /** A path as the user would write it. */
  readonly show: (file: string) => string
  /** Lines of a file; empty where it cannot be read. */
  readonly linesOf: (file: string) => readonly string[]
  readonly color: boolean
}

/** Characters of a source line that are shown; lines of newsletters are long. */
const widest = 120

/** Findings file by file, each with its line and a caret below the place. */
export function toText(findings: readonly Finding[], { show, linesOf, color }: TextOptions): string {
  let last = ''
  return findings
    .map((finding) => {
      const gap = last !== '' && last !== finding.file ? '\n' : ''
      last = finding.file
      return `${gap}${formatMessage(show(finding.file), finding, color)}\n${toExcerpt(linesOf(finding.file), finding)}`
    })
    .join('')
}

function toExcerpt(lines: readonly string[], { line, column }: Finding): string {
  const text = lines[line - 1]
  if (text === undefined || text.trim() === '') return ''
  const start = Math.max(0, column - widest / 2)
  const shown = printable(text.slice(start, start + widest).replaceAll('\t', ' '))
  const number = String(line)
  const mark = ' '.repeat(Math.min(column - 1, text.length) - start)
  return `  ${number} | ${shown}\n  ${' '.repeat(number.length)} | ${mark}^\n`
}
