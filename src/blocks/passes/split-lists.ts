import type { Block, Line, Locale, Pass } from '../../model/index.ts'
import { indentOf } from '../find-layout.ts'
import { findListMarkers } from '../find-list-markers.ts'
import { isRule } from '../is-rule.ts'
import type { Marker } from '../read-marker.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/** Parts lists from the text that stands above or below them without a blank line. */
export const splitLists: Pass = (blocks, { locale }) => ({
  value: splitEach(blocks, (block, at) => splitBlock(block, blocks[at - 1], locale)),
  messages: [],
})

function splitBlock(block: Block, above: Block | undefined, locale: Locale): readonly Block[] | null {
  if (block.type !== 'unmarked') return null
  const { lines } = block
  const markers = findListMarkers(block, above, locale)
  let left = markers.filter((marker) => marker !== null).length
  const parts: Block[] = []
  let from = 0
  while (left > 0) {
    const start = findListStart(lines, markers, from, left)
    if (start < 0) break
    const end = findListEnd(lines, markers, start)
    if (start > from) parts.push(unmarked(lines.slice(from, start), 'split-lists/above'))
    parts.push(unmarked(lines.slice(start, end), 'split-lists/list'))
    left -= markers.slice(from, end).filter((marker) => marker !== null).length
    from = end
  }
  if (from === 0) return null
  return from < lines.length ? [...parts, unmarked(lines.slice(from), 'split-lists/below')] : parts
}

/**
 * The first line from `from` on that opens an item, of which `left` are marked. Below other text one line is not enough: it must
 * be a bullet that prose never begins with, stand deeper than the line above, follow a colon, or be one of several.
 */
function findListStart(
  lines: readonly Line[],
  markers: readonly (Marker | null)[],
  from: number,
  left: number,
): number {
  const opens = (marker: Marker, at: number) => {
    if (at === from) return marker.marker !== 'o' || left > 1
    const above = lines[at - 1] as Line
    const isBullet = marker.kind === 'bullet' && marker.marker !== 'o'
    return isBullet || marker.indent > indentOf(above) || above.text.endsWith(':') || (!above.wrapped && left > 1)
  }
  for (let at = from; at < lines.length; at++) {
    const marker = markers[at]
    if (marker && !isUnderlined(lines, at) && opens(marker, at)) return at
  }
  return -1
}

/** `1. Termine` over a rule is a title. */
const isUnderlined = (lines: readonly Line[], at: number) => isRule(lines[at + 1]?.text ?? '')

/** The line behind the list's last one: not marked, not deeper than the markers, and not the rest of a wrapped item. */
function findListEnd(lines: readonly Line[], markers: readonly (Marker | null)[], start: number): number {
  const indent = markers[start]?.indent ?? 0
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] as Line
    if (markers[at]) continue
    if (indentOf(line) > indent || lines[at - 1]?.wrapped) continue
    return at
  }
  return lines.length
}
