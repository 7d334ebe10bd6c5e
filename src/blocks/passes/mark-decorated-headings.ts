import type { Block, Heading, Pass, PassContext } from '../../model/index.ts'
import { isRule } from '../is-rule.ts'
import { readDatedTitle } from '../read-dated-title.ts'
import { readDecoration } from '../read-decoration.ts'
import { readMarkedTitle } from '../read-marked-title.ts'

/** Titles that rules, stars, hashes or bold type mark as such. */
export const markDecoratedHeadings: Pass = (blocks, context) => {
  const marked = blocks.map((block) => dated(block, context) ?? markBlock(block))
  const repeated = findRepeated(marked)
  return {
    value: marked.map((block, at) => (isEmphasis(block) && repeated.has(block.title) ? (blocks[at] ?? block) : block)),
    messages: [],
  }
}

/** A word in single stars that comes again and again labels what stands beside it. */
function findRepeated(blocks: readonly Block[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { title } of blocks.filter(isEmphasis)) (seen.has(title) ? repeated : seen).add(title)
  return repeated
}

const isEmphasis = (block: Block): block is Heading => block.type === 'heading' && block.look === 'emphasis'

/** A title that was parted from its text because it carries the day of its news. */
function dated(block: Block, context: PassContext): Block | null {
  if (block.type !== 'unmarked' || block.evidence !== 'split-dated-titles/title' || block.lines.length > 1) return null
  const text = block.lines[0].text.trim()
  if (text.startsWith('(')) return null
  const found = readDatedTitle(block.lines[0], undefined, context.locale)
  const dateline = found ? { dateline: found.dateline } : {}
  return {
    type: 'heading',
    lines: block.lines,
    evidence: 'mark-decorated-headings/dated',
    look: 'dated',
    level: 0,
    title: found?.title ?? text,
    ...dateline,
  }
}

function markBlock(block: Block): Block {
  if (block.type !== 'unmarked') return block
  return marked(block) ?? ruled(block) ?? decorated(block) ?? block
}

/** A title that was parted from its text because of its mark. */
function marked({ lines, evidence }: Block): Block | null {
  const found = evidence === 'split-marked-titles/title' ? readMarkedTitle(lines[0]) : null
  if (!found) return null
  const { title, mark } = found
  return { type: 'heading', lines, evidence: 'mark-decorated-headings/mark', look: `mark:${mark}`, level: 0, title }
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
