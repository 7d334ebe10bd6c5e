import type { Layout, Line } from '../model/index.ts'
import { isRule } from './is-rule.ts'
import { readMarker } from './read-marker.ts'

/** Columns by which wrapping programs differ in what they count. */
const slack = 3

/** Marks the lines whose break was made by wrapping: the next line's first word would not have fitted. */
export function markWrappedLines(lines: readonly Line[], layout: Layout): readonly Line[] {
  const { wrapWidth } = layout
  if (wrapWidth === null) return lines
  return lines.map((line, at) => {
    const next = lines[at + 1]
    return next && isWrapped(line, next, wrapWidth) ? { ...line, wrapped: true as const } : line
  })
}

function isWrapped(line: Line, next: Line, wrapWidth: number): boolean {
  if (line.text === '' || next.text.trim() === '' || isRule(line.text) || isRule(next.text)) return false
  const marker = readMarker(next.text)
  if (marker && marker.kind !== 'dash') return false
  const word = /^[\s>]*(\S*)/.exec(next.text)?.[1] ?? ''
  return line.text.length + 1 + word.length > wrapWidth - slack
}
