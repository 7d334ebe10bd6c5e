import type { Block, Line } from '../model/index.ts'
import { asLines } from './as-lines.ts'

/** A longer line is a paragraph whatever it holds; no pass need read it, and none must be slow on it. */
const longestLine = 10_000

/** Lines to unmarked blocks, parted at blank lines. */
export function splitBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = []
  let group: Line[] = []
  const close = () => {
    if (group.length > 0) blocks.push(unmarked(group, 'split-blocks/blank-line'))
    group = []
  }
  for (const line of lines) {
    if (line.text.trim() === '') close()
    else if (line.folio) {
      close()
      blocks.push({ type: 'folio', lines: [line], evidence: 'split-blocks/page-edge' })
    } else if (line.text.length > longestLine) {
      close()
      blocks.push({ type: 'paragraph', lines: [line], evidence: 'split-blocks/long-line' })
    } else group.push(line)
    if (line.text === '' && line.residue !== undefined)
      blocks.push({ type: 'residue', lines: [line], evidence: 'split-blocks/web-page' })
    if (line.ending === '\f') close()
  }
  close()
  return blocks
}

/** A block of which nothing is known but who made it. */
export function unmarked(lines: readonly Line[], evidence: `${string}/${string}`): Block {
  return { type: 'unmarked', lines: asLines(lines), evidence }
}
