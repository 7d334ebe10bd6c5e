import type { Line, ListItem } from '../model/index.ts'
import { asLines } from './as-lines.ts'
import { readMarker } from './read-marker.ts'

/** No newsletter nests deeper; what claims to is pressed together. */
const deepest = 9

/** The items of a list's lines; depth follows from the markers' indent. Lines before the first marker are an item of their own. */
export function readItems(lines: readonly Line[]): readonly ListItem[] {
  const indents: number[] = []
  const items: { lines: Line[]; marker: string; depth: number; text: string[] }[] = []
  for (const line of lines) {
    const marker = readMarker(line.text)
    const open = items.at(-1)
    if (!marker && open) {
      open.lines.push(line)
      open.text.push(line.text.trim())
      continue
    }
    const indent = marker?.indent ?? 0
    while (indents.length > 1 && (indents.at(-1) ?? 0) > indent) indents.pop()
    if (indents.length === 0 || (indents.at(-1) ?? 0) < indent) indents.push(indent)
    items.push({
      lines: [line],
      marker: marker?.marker ?? '',
      depth: Math.min(indents.length - 1, deepest),
      text: [marker?.text ?? line.text.trim()],
    })
  }
  return items.map((item) => ({ ...item, lines: asLines(item.lines) }))
}
