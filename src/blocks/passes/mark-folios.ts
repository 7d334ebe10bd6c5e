import type { Block, Pass, PassContext } from '../../model/index.ts'
import { textOf } from '../text-of.ts'

const bareNumber = /^[-–—\s]*\(?\d{1,4}\)?[-–—\s]*$/

/** Page numbers: alone in their paragraph and, together, growing down the text. */
export const markFolios: Pass = (blocks, context) => {
  const pattern = namedPage(context)
  const numbers = blocks.map((block) =>
    block.type === 'unmarked' && block.lines.length === 1 ? pageNumber(textOf(block), pattern) : null,
  )
  const found = numbers.filter((number) => number !== null)
  const growing = found.every((number, at) => at === 0 || number > (found[at - 1] ?? 0))
  const value = blocks.map((block, at): Block => {
    const isFolio = numbers[at] !== null && growing && (found.length > 1 || !bareNumber.test(textOf(block)))
    return isFolio ? { type: 'folio', lines: block.lines, evidence: 'mark-folios/page-number' } : block
  })
  return { value, messages: [] }
}

function namedPage({ locale }: PassContext): RegExp {
  const words = locale.cues.page.map((word) => word.replace('.', '\\.')).join('|')
  return new RegExp(
    `^[-–—|\\s]*(?:${words})\\s*(\\d{1,4})(?:\\s*(?:\\(\\d+\\)|(?:/|\\p{L}+)\\s*\\d+))?[-–—|\\s]*$`,
    'iu',
  )
}

/** The page a line names: `Sida 3 (5)`, `Page 3 of 5`, `- 3 -`; null where it names none. */
function pageNumber(text: string, pattern: RegExp): number | null {
  if (text.length > 40 || !/\d/.test(text)) return null
  if (bareNumber.test(text)) return Number(/\d+/.exec(text)?.[0])
  const match = pattern.exec(text)
  return match ? Number(match[1]) : null
}
