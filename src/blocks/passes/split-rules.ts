import type { Block, Line, Pass } from '../../model/index.ts'
import { isRule } from '../is-rule.ts'
import { readMarker } from '../read-marker.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/** A title over a rule may be as long as a line of print. */
const longestTitle = 90

/** Parts drawn rules from the text around them; a title and the rules under or around it stay together. */
export const splitRules: Pass = (blocks) => ({ value: splitEach(blocks, splitBlock), messages: [] })

function splitBlock(block: Block): readonly Block[] | null {
  if (block.type !== 'unmarked' || !block.lines.some((line) => isRule(line.text))) return null
  const parts: Line[][] = []
  let open: Line[] | null = null
  const { lines } = block
  for (let at = 0; at < lines.length; ) {
    const size = titleWithRules(lines, at, open === null)
    const line = lines[at] as Line
    if (size > 0 || isRule(line.text)) {
      parts.push(lines.slice(at, at + Math.max(1, size)))
      open = null
      at += Math.max(1, size)
    } else {
      if (open) open.push(line)
      else {
        open = [line]
        parts.push(open)
      }
      at++
    }
  }
  return parts.map((part) => unmarked(part, 'split-rules/rule'))
}

/** Number of lines that a title and its rules take from `at` on: 2 under, 3 between; 0 where there is none. */
function titleWithRules(lines: readonly Line[], at: number, fresh: boolean): number {
  const [first, second, third] = [lines[at], lines[at + 1], lines[at + 2]]
  if (!first || !second) return 0
  if (isRule(first.text)) return isTitle(second) && third && isRule(third.text) ? 3 : 0
  return fresh && isTitle(first) && isRule(second.text) && underlines(first, second) ? 2 : 0
}

function isTitle(line: Line): boolean {
  const text = line.text.trim()
  return (
    text.length <= longestTitle &&
    /[\p{L}\p{N}]/u.test(text) &&
    !isRule(text) &&
    !/[.,;]$/.test(text) &&
    readMarker(line.text)?.kind !== 'dash'
  )
}

/** Marks that underline; others, such as `_`, draw a line between texts. */
const underlineMarks = /^[-=~^*#+"\s]+$/

/** An underline is about as long as its title, or runs across the column. */
function underlines(title: Line, rule: Line): boolean {
  const width = title.text.trim().length
  const length = rule.text.trim().length
  const drawn = underlineMarks.test(rule.text.trim())
  return drawn && length >= width * 0.6 && (length <= width * 1.6 + 4 || length >= 20)
}
