import type { Block, Pass, PassContext } from '../../model/index.ts'
import { textOf } from '../text-of.ts'

const bareNumber = /^[-–—\s]*\(?\d{1,4}\)?[-–—\s]*$/

/** Beside so many page numbers, and this share of them, a line is a running head. */
const fewestHeads = 2
const share = 0.5
const longestHead = 90

/** Page numbers: alone in their paragraph and, together, growing down the text; and the running heads beside them, which come again. */
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
  return { value: markHeads(value), messages: [] }
}

/** Lines by themselves directly below or above a page number, where they come again on other pages, numbers aside. */
function markHeads(blocks: readonly Block[]): readonly Block[] {
  const pages = blocks.filter(({ type }) => type === 'folio').length
  if (pages < fewestHeads) return blocks
  const counts = [-1, 1].map((step) => {
    const keys = blocks.map((block, at) => (blocks[at + step]?.type === 'folio' ? headOf(block) : null))
    const heads = new Map<string, number>()
    for (const key of keys) if (key !== null) heads.set(key, (heads.get(key) ?? 0) + 1)
    return { keys, heads }
  })
  const isHead = (at: number) =>
    counts.some(({ keys, heads }) => {
      const found = heads.get(keys[at] ?? '') ?? 0
      return found >= fewestHeads && found >= pages * share
    })
  return blocks.map((block, at) =>
    isHead(at) ? { type: 'folio', lines: block.lines, evidence: 'mark-folios/running-head' } : block,
  )
}

/** What a line would be known by on other pages; null where it cannot be a running head. */
function headOf(block: Block): string | null {
  if (block.type !== 'unmarked' || block.lines.length > 1) return null
  const text = textOf(block)
  return text.length > longestHead ? null : text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
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
