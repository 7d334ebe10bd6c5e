import type { Block, Line } from '../model/index.ts'
import { asLines } from './as-lines.ts'

/** A longer line is a paragraph whatever it holds; no pass need read it, and none must be slow on it. */
const longestLine = 10_000

/** Lines to unmarked blocks, parted at blank lines. */
export function splitBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = []
  let start = 0
  const close = (end: number, next: number) => {
    if (end > start) blocks.push(unmarked(lines.slice(start, end), 'split-blocks/blank-line'))
    start = next
  }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    const alone = readAlone(line)
    if (alone || line.text.trim() === '') close(at, at + 1)
    if (alone) blocks.push(alone)
    if (line.ending === '\f') close(at + 1, at + 1)
  }
  close(lines.length, lines.length)
  return blocks
}

/** The block that a line is whatever stands beside it; null where it is text or blank. */
function readAlone(line: Line): Block | null {
  const lines = [line] as const
  if (line.text === '' && line.residue !== undefined)
    return { type: 'residue', lines, evidence: 'split-blocks/web-page' }
  if (line.text.trim() === '') return null
  if (line.folio) return { type: 'folio', lines, evidence: 'split-blocks/page-edge' }
  return line.text.length > longestLine ? { type: 'paragraph', lines, evidence: 'split-blocks/long-line' } : null
}

/** A block of which nothing is known but who made it. */
export function unmarked(lines: readonly Line[], evidence: `${string}/${string}`): Block {
  return { type: 'unmarked', lines: asLines(lines), evidence }
}
