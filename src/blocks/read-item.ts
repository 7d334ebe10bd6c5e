import type { Line, ListItem } from '../model/index.ts'
import { readMarker } from './read-marker.ts'

/** A line as an item of its own, whatever stands above it. */
export function readItem(line: Line): ListItem {
  const marker = readMarker(line.text)
  return { lines: [line], marker: marker?.marker ?? '', depth: 0, text: [marker?.text ?? line.text.trim()] }
}
