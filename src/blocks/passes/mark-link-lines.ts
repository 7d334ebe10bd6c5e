import type { Block, Pass } from '../../model/index.ts'
import { readLinkLine } from '../read-link-line.ts'

const address = /^\s*(?:<?(?:https?:\/\/|www\.)\S+>?|<?[^\s@]+@[^\s@]+\.[^\s@]+>?)\s*$/

/** Lines that are nothing but links lead away from the text; they are never headings. */
export const markLinkLines: Pass = (blocks) => ({ value: blocks.map(markBlock), messages: [] })

function markBlock(block: Block): Block {
  if (block.type !== 'unmarked') return block
  if (block.lines.at(-1)?.residue !== undefined)
    return { type: 'linkLine', lines: block.lines, evidence: 'mark-link-lines/residue' }
  const links = block.lines.every((line) => readLinkLine(line.text) !== null || address.test(line.text))
  return links ? { type: 'linkLine', lines: block.lines, evidence: 'mark-link-lines/link' } : block
}
