import type { Block, List, ListItem, Pass } from '../../model/index.ts'
import { asLines } from '../as-lines.ts'

/** Lists that blank lines or a page break cut: neighbours with the same kind of marker are one. */
export const joinLists: Pass = (blocks) => {
  // Runs of lists that are one, each with the page numbers behind its parts.
  const runs: { parts: Block[]; folios: Block[] }[] = []
  for (const block of blocks) {
    const run = runs.at(-1)
    const [first, last] = [run?.parts[0], run?.parts.at(-1)]
    const isOpen = run !== undefined && first?.type === 'list' && last?.type === 'list'
    if (isOpen && block.type === 'folio') run.folios.push(block)
    else if (isOpen && block.type === 'list' && continues(first, last, block)) run.parts.push(block)
    else runs.push({ parts: [block], folios: [] })
  }
  return { value: runs.flatMap(({ parts, folios }) => [join(parts), ...folios]), messages: [] }
}

/** `start` is the first list of the run, `above` the one directly above. */
function continues(start: List, above: List, below: List): boolean {
  const last = above.items.findLast((item) => item.depth === 0) ?? above.items[0]
  const first = below.items[0]
  if (above.ordered && below.ordered)
    return numberOf(first) === numberOf(last) + 1 || numberOf(first) === numberOf(last)
  if (nestsUnder(start, below)) return true
  return first.marker === last.marker && !above.ordered && !below.ordered
}

const indentOfItem = (item: ListItem) => item.lines[0].text.length - item.lines[0].text.trimStart().length
const nestsUnder = (above: List, below: List) => indentOfItem(below.items[0]) > indentOfItem(above.items[0]) + 1
const numberOf = (item: ListItem) => Number(/\d+/.exec(item.marker)?.[0] ?? Number.NaN)

function join(run: readonly Block[]): Block {
  const [first] = run
  if (first === undefined || first.type !== 'list' || run.length === 1) return first as Block
  const lists = run as readonly List[]
  const items = lists.flatMap((list) =>
    nestsUnder(first, list) ? list.items.map((item) => ({ ...item, depth: item.depth + 1 })) : list.items,
  )
  return { ...first, lines: asLines(lists.flatMap((list) => list.lines)), items: items as unknown as List['items'] }
}
