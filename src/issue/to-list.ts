import type { List, ListItem as ListItemNode } from 'mdast'
import type { ListItem } from '../model/index.ts'
import { joinLines } from './join-lines.ts'
import { toPhrasing } from './to-phrasing.ts'

interface Branch {
  readonly item: ListItem
  readonly below: Branch[]
}

/** Items by depth, as a nested list: a deeper one hangs under the last of the level above. In a calendar numbers are days. */
export function toList(items: readonly ListItem[], calendar: boolean): List {
  const roots: Branch[] = []
  const open: Branch[] = []
  for (const item of items) {
    open.length = Math.min(open.length, item.depth)
    const branch: Branch = { item, below: [] }
    ;(open.at(-1)?.below ?? roots).push(branch)
    open.push(branch)
  }
  return toNode(roots, calendar)
}

function toNode(branches: readonly Branch[], calendar: boolean): List {
  const ordered = !calendar && isCounted(branches)
  return {
    type: 'list',
    ordered,
    spread: false,
    ...(ordered ? { start: numberOf(branches[0]?.item) } : {}),
    children: branches.map((branch) => toItem(branch, ordered, calendar)),
  }
}

function toItem({ item, below }: Branch, ordered: boolean, calendar: boolean): ListItemNode {
  const text = joinLines(item.lines, item.text)
  const counter = !ordered && /[\p{L}\p{N}]/u.test(item.marker) && item.marker !== 'o' ? `${item.marker} ` : ''
  const nested = below.length > 0 ? [toNode(below, calendar)] : []
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: toPhrasing(counter + text) }, ...nested],
  }
}

const numberOf = (item: ListItem | undefined) => Number(/^\(?(\d+)[.)]$/.exec(item?.marker ?? '')?.[1] ?? Number.NaN)

/** Whether the markers count up by one: then Markdown counts; any other number or letter stays in the text. */
function isCounted(branches: readonly Branch[]): boolean {
  const start = numberOf(branches[0]?.item)
  return branches.every(({ item }, at) => numberOf(item) === start + at)
}
