import type { Block, Pass } from '../../model/index.ts'
import { isRule } from '../is-rule.ts'
import { readDecoration } from '../read-decoration.ts'

/** Titles that rules, stars, hashes or bold type mark as such. */
export const markDecoratedHeadings: Pass = (blocks) => ({ value: blocks.map(markBlock), messages: [] })

function markBlock(block: Block): Block {
  if (block.type !== 'unmarked') return block
  return ruled(block) ?? decorated(block) ?? block
}

function ruled(block: Block): Block | null {
  const [first, second, third] = block.lines
  if (!second || block.lines.length > 3) return null
  const between = third !== undefined && isRule(first.text) && isRule(third.text) && !isRule(second.text)
  const under = third === undefined && isRule(second.text) && !isRule(first.text)
  if (!between && !under) return null
  const title = unframe((between ? second : first).text.trim())
  const look = `${between ? 'between' : 'under'}:${second && under ? second.text.trim()[0] : first.text.trim()[0]}`
  return { type: 'heading', lines: block.lines, evidence: 'mark-decorated-headings/rule', look, level: 0, title }
}

/** `*** Title ***` between rules: the stars are part of the box. */
function unframe(title: string): string {
  const match = /^([*=~|#-]{1,6})\s+(.*\S)\s+[*=~|#-]{1,6}$/.exec(title)
  return match?.[2] ?? title
}

function decorated(block: Block): Block | null {
  const decoration = readDecoration(block.lines)
  if (!decoration || decoration.lines !== block.lines.length) return null
  const { title, look } = decoration
  return { type: 'heading', lines: block.lines, evidence: 'mark-decorated-headings/decoration', look, level: 0, title }
}
