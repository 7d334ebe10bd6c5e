import type { Root, RootContent } from 'mdast'
import type { Block } from '../model/index.ts'
import { joinLines } from './join-lines.ts'
import { linkReferences } from './link-references.ts'
import { toList } from './to-list.ts'
import { toPhrasing } from './to-phrasing.ts'
import { toQuotation } from './to-quotation.ts'
import { toTable } from './to-table.ts'

/**
 * The blocks that are printed, as mdast; what goes to the front matter or is dropped is left out. A byline above the first heading
 * has no section to go to, and is printed.
 */
export function toBody(blocks: readonly Block[]): Root {
  const first = blocks.findIndex((block) => block.type === 'heading')
  const printed = blocks.filter((block, at) => block.type !== 'byline' || first < 0 || at < first)
  const children: RootContent[] = []
  printed.forEach((block, at) => {
    for (const node of toRule(block, printed[at - 1])) children.push(node)
    for (const node of toNodes(block)) children.push(node)
  })
  return linkReferences({ type: 'root', children })
}

/** The colophon is no part of the article above it. */
function toRule(block: Block, above: Block | undefined): RootContent[] {
  const parted = above === undefined || above.type === 'separator' || above.type === 'colophon'
  return block.type === 'colophon' && !parted ? [{ type: 'thematicBreak' }] : []
}

/** A tab behind the dash, as word processors set one. */
const dashGap = /^([-–—])\s{2,}/

function toNodes(block: Block): RootContent[] {
  switch (block.type) {
    case 'masthead':
    case 'tableOfContents':
    case 'folio':
    case 'residue':
      return []
    case 'references':
      return block.entries.map(({ number, url }) => ({ type: 'definition', identifier: number, label: number, url }))
    case 'separator':
      return [{ type: 'thematicBreak' }]
    case 'heading':
      return [
        {
          type: 'heading',
          depth: Math.min(6, Math.max(2, block.level)) as 2 | 3 | 4 | 5 | 6,
          children: toPhrasing(block.title),
        },
        ...(block.dateline === undefined ? [] : [{ type: 'paragraph' as const, children: toPhrasing(block.dateline) }]),
      ]
    case 'list':
    case 'calendar':
      return [toList(block.items, block.type === 'calendar')]
    case 'preformatted':
      return [{ type: 'code', value: dedent(block.lines.map((line) => line.text)) }]
    case 'pullQuote':
      return [toQuotation(block.lines)]
    case 'table':
      return [toTable(block.rows)]
    case 'question':
      return [
        {
          type: 'paragraph',
          children: [{ type: 'strong', children: toPhrasing(joinLines(block.lines).replace(/\*\*/g, '')) }],
        },
      ]
    case 'speech':
      return [{ type: 'paragraph', children: toPhrasing(joinLines(block.lines).replace(dashGap, '$1 ')) }]
    default:
      return [{ type: 'paragraph', children: toPhrasing(joinLines(block.lines)) }]
  }
}

function dedent(lines: readonly string[]): string {
  const indent = lines.reduce(
    (least, line) => (line === '' ? least : Math.min(least, line.length - line.trimStart().length)),
    Number.POSITIVE_INFINITY,
  )
  return lines.map((line) => line.slice(indent)).join('\n')
}
