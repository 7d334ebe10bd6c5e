import type { Block, Line, Pass } from '../../model/index.ts'
import { indentOf } from '../find-layout.ts'
import { readMarker } from '../read-marker.ts'
import { unmarked } from '../split-blocks.ts'

/** Parts lists from the text that stands above or below them without a blank line. */
export const splitLists: Pass = (blocks) => ({
  value: blocks.flatMap((block) => splitBlock(block)),
  messages: [],
})

function splitBlock(block: Block): readonly Block[] {
  if (block.type !== 'unmarked') return [block]
  const { lines } = block
  const start = findListStart(lines)
  if (start < 0) return [block]
  const end = findListEnd(lines, start)
  const parts: Block[] = []
  if (start > 0) parts.push(unmarked(lines.slice(0, start), 'split-lists/above'))
  parts.push(unmarked(lines.slice(start, end), 'split-lists/list'))
  if (end < lines.length) parts.push(...splitBlock(unmarked(lines.slice(end), 'split-lists/below')))
  return parts
}

/**
 * The first line that opens an item. Below other text one line is not enough: it must be a bullet that prose never begins
 * with, stand deeper than the line above, follow a colon, or be one of several.
 */
function findListStart(lines: readonly Line[]): number {
  const marked = lines.map((line) => readMarker(line.text))
  const count = marked.filter((marker) => marker !== null).length
  return marked.findIndex((marker, at) => {
    if (!marker) return false
    if (at === 0) return marker.marker !== 'o' || count > 1
    const above = lines[at - 1] as Line
    const free = !above.wrapped
    const deeper = marker.indent > indentOf(above)
    return (
      (marker.kind === 'bullet' && marker.marker !== 'o') ||
      deeper ||
      (above.text.endsWith(':') && count > 0) ||
      (free && count > 1)
    )
  })
}

/** The line behind the list's last one: not marked, not deeper than the markers, and not the rest of a wrapped item. */
function findListEnd(lines: readonly Line[], start: number): number {
  const indent = readMarker(lines[start]?.text ?? '')?.indent ?? 0
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] as Line
    if (readMarker(line.text)) continue
    if (indentOf(line) > indent || lines[at - 1]?.wrapped) continue
    return at
  }
  return lines.length
}
