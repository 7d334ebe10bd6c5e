import type { Block, Pass, PassContext } from '../../model/index.ts'
import { textOf } from '../text-of.ts'

const bareNumber = /^[-–—\s]*\(?\d{1,4}\)?[-–—\s]*$/

/** Page numbers: alone in their paragraph and, together, growing down the text. */
export const markFolios: Pass = (blocks, context) => {
  const numbers = blocks.map((block) =>
    block.type === 'unmarked' && block.lines.length === 1 ? pageNumber(textOf(block), context) : null,
  )
  const found = numbers.filter((number) => number !== null)
  const growing = found.every((number, at) => at === 0 || number > (found[at - 1] ?? 0))
  const value = blocks.map((block, at): Block => {
    const isFolio = numbers[at] !== null && growing && (found.length > 1 || !bareNumber.test(textOf(block)))
    return isFolio ? { type: 'folio', lines: block.lines, evidence: 'mark-folios/page-number' } : block
  })
  return { value, messages: [] }
}

/** The page a line names: `Sida 3 (5)`, `Page 3 of 5`, `- 3 -`; null where it names none. */
function pageNumber(text: string, context: PassContext): number | null {
  if (text.length > 40) return null
  if (bareNumber.test(text)) return Number(/\d+/.exec(text)?.[0])
  const words = context.locale.cues.page.map((word) => word.replace('.', '\\.')).join('|')
  const match = new RegExp(
    `^[-–—|\\s]*(?:${words})\\s*(\\d{1,4})(?:\\s*(?:\\(\\d+\\)|(?:/|\\p{L}+)\\s*\\d+))?[-–—|\\s]*$`,
    'iu',
  ).exec(text)
  return match ? Number(match[1]) : null
}
