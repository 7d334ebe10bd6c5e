import type { ListItem as ListItemNode, List as ListNode, Root, RootContent } from 'mdast'
import type { Block, ListItem } from '../model/index.ts'
import { joinLines } from './join-lines.ts'
import { toPhrasing } from './to-phrasing.ts'

/** The blocks that are printed, as mdast; what goes to the front matter or is dropped is left out. */
export function toBody(blocks: readonly Block[]): Root {
  return { type: 'root', children: blocks.flatMap(toNodes) }
}

function toNodes(block: Block): RootContent[] {
  switch (block.type) {
    case 'masthead':
    case 'tableOfContents':
    case 'folio':
    case 'residue':
    case 'byline':
      return []
    case 'separator':
      return [{ type: 'thematicBreak' }]
    case 'heading':
      return [
        {
          type: 'heading',
          depth: Math.min(6, Math.max(2, block.level)) as 2 | 3 | 4 | 5 | 6,
          children: toPhrasing(block.title),
        },
      ]
    case 'list':
      return [toList(block.items, block.ordered)]
    case 'calendar':
      return [toList(block.items, false)]
    case 'preformatted':
      return [{ type: 'code', value: dedent(block.lines.map((line) => line.text)) }]
    case 'question':
      return [
        {
          type: 'paragraph',
          children: [{ type: 'strong', children: toPhrasing(joinLines(block.lines).replace(/\*\*/g, '')) }],
        },
      ]
    default:
      return [{ type: 'paragraph', children: toPhrasing(joinLines(block.lines)) }]
  }
}

function dedent(lines: readonly string[]): string {
  const indent = Math.min(...lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length))
  return lines.map((line) => line.slice(indent)).join('\n')
}

/** Items by depth; a deeper one hangs under the last of the level above. A number printed after a dash stays in the text. */
function toList(items: readonly ListItem[], ordered: boolean): ListNode {
  const root: ListNode = {
    type: 'list',
    ordered,
    spread: false,
    children: [],
    ...(ordered ? { start: numberOf(items[0]) } : {}),
  }
  const open: ListNode[] = [root]
  for (const item of items) {
    while (open.length > item.depth + 1) open.pop()
    const list = open.at(-1) ?? root
    const parent = list.children.at(-1)
    if (item.depth >= open.length && parent) {
      const nested: ListNode = {
        type: 'list',
        ordered: /\d/.test(item.marker),
        spread: false,
        children: [toItem(item)],
        ...(/\d/.test(item.marker) ? { start: numberOf(item) } : {}),
      }
      parent.children.push(nested)
      open.push(nested)
    } else list.children.push(toItem(item))
  }
  return root
}

const numberOf = (item: ListItem | undefined) => Number(/\d+/.exec(item?.marker ?? '')?.[0] ?? 1)

/** Letters that number an item would be lost with their marker; they stay in the text. */
function toItem(item: ListItem): ListItemNode {
  const letter = /^\(?\p{L}[.)]$/u.test(item.marker) && item.marker !== 'o' ? `${item.marker} ` : ''
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: toPhrasing(letter + joinLines(item.lines, item.text)) }],
  }
}
