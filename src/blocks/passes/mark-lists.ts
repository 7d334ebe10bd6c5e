import type { Block, List, ListItem, Pass } from '../../model/index.ts'
import { findListMarkers } from '../find-list-markers.ts'
import { readItems } from '../read-items.ts'
import { type Marker, readMarker } from '../read-marker.ts'

/** Lines that open with markers, and what hangs below them. One numbered line alone is no list: it may be a heading. */
export const markLists: Pass = (blocks, context) => ({
  value: blocks.map((block, at) => {
    if (block.type !== 'unmarked') return block
    const marker = readMarker(block.lines[0].text)
    if (!marker || findListMarkers(block, blocks[at - 1], context.locale)[0] === null) return block
    const items = readItems(block.lines)
    const lonely =
      items.length === 1 && !isNeighbourItem(blocks[at - 1], marker, -1) && !isNeighbourItem(blocks[at + 1], marker, 1)
    const isAddress = /^\w+:\/\/\S+$/.test(marker.text)
    if (lonely && !isAddress && (marker.kind === 'number' || marker.kind === 'letter' || marker.marker === 'o'))
      return block
    return toList(block, items)
  }),
  messages: [],
})

/** A neighbour opens with the same kind of marker; of numbers, one that counts on from this, `step` being 1 for the block below. */
function isNeighbourItem(block: Block | undefined, { kind, marker }: Marker, step: 1 | -1): boolean {
  if (block?.type !== 'unmarked') return false
  const markers = block.lines.flatMap((line) => readMarker(line.text) ?? []).filter((other) => other.kind === kind)
  const nearest = readMarker(block.lines[0].text)?.kind === kind ? markers.at(step < 0 ? -1 : 0) : undefined
  if (!nearest || kind !== 'number') return nearest !== undefined
  const distance = numberOf(nearest.marker) - numberOf(marker)
  return distance === 0 || distance === step
}

const numberOf = (marker: string) => Number(/\d+/.exec(marker)?.[0])

function toList(block: Block, items: readonly ListItem[]): List {
  const [first, ...rest] = items
  if (!first) throw new TypeError('Unexpected list without items')
  const ordered = items.every((item) => item.depth > 0 || /\d/.test(item.marker))
  return { type: 'list', lines: block.lines, evidence: 'mark-lists/marker', items: [first, ...rest], ordered }
}
