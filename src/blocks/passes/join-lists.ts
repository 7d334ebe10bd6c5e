import type { Block, List, ListItem, Pass } from '../../model/index.ts'
import { asLines } from '../as-lines.ts'

/** Lists that blank lines or a page break cut: neighbours with the same kind of marker are one. */
export const joinLists: Pass = (blocks) => {
  const value: Block[] = []
  for (const block of blocks) {
    const above = value.at(-1)
    if (above?.type === 'list' && block.type === 'list' && continues(above, block))
      value[value.length - 1] = join(above, block)
    else value.push(block)
  }
  return { value, messages: [] }
}

function continues(above: List, below: List): boolean {
  const last = above.items.findLast((item) => item.depth === 0) ?? above.items[0]
  const first = below.items[0]
  if (above.ordered && below.ordered)
    return numberOf(first) === numberOf(last) + 1 || numberOf(first) === numberOf(last)
  if (nestsUnder(above, below)) return true
  return first.marker === last.marker && !above.ordered && !below.ordered
}

const indentOfItem = (item: ListItem) => item.lines[0].text.length - item.lines[0].text.trimStart().length
const nestsUnder = (above: List, below: List) => indentOfItem(below.items[0]) > indentOfItem(above.items[0]) + 1
const numberOf = (item: ListItem) => Number(/\d+/.exec(item.marker)?.[0] ?? Number.NaN)

function join(above: List, below: List): List {
  const shift = nestsUnder(above, below) ? 1 : 0
  const items = below.items.map((item) => (shift === 0 ? item : { ...item, depth: item.depth + shift }))
  return {
    ...above,
    lines: asLines([...above.lines, ...below.lines]),
    items: [...above.items, ...items] as List['items'],
  }
}
