import type { Block, List, ListItem, Pass } from '../../model/index.ts'
import { asLines } from '../as-lines.ts'
import { joinRuns, type Run } from '../join-runs.ts'

/** Lists that blank lines or a page break cut: neighbours with the same kind of marker are one. */
export const joinLists: Pass = (blocks) => ({ value: joinRuns(blocks, goesOn, join), messages: [] })

function goesOn(run: Run, below: Block): boolean {
  const [start] = run
  const above = run.at(-1)
  return start.type === 'list' && above?.type === 'list' && below.type === 'list' && continues(start, above, below)
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

function join(run: Run): Block {
  const lists = run as unknown as readonly [List, ...List[]]
  const [first] = lists
  const items = lists.flatMap((list) =>
    nestsUnder(first, list) ? list.items.map((item) => ({ ...item, depth: item.depth + 1 })) : list.items,
  )
  return { ...first, lines: asLines(lists.flatMap((list) => list.lines)), items: items as unknown as List['items'] }
}
