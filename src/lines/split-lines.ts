import type { Line, LineEnding } from '../model/index.ts'
import { cleanText } from './clean-text.ts'
import { isWide } from './is-wide.ts'
import { lineEnding } from './line-ending.ts'
import { narrowText } from './narrow-text.ts'

/** Splits decoded text into its lines; `source + ending` of all of them joined is the text again. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  const read = isWide(text) ? (source: string) => narrowText(cleanText(source)) : cleanText
  let offset = 0
  const add = (end: number, breakText: LineEnding) => {
    const source = text.slice(offset, end)
    lines.push({ number: lines.length + 1, offset, source, text: read(source), ending: breakText })
    offset = end + breakText.length
  }
  for (lineEnding.lastIndex = 0; lineEnding.test(text); ) {
    const end = lineEnding.lastIndex
    const breakText = text.startsWith('\r\n', end - 2) ? '\r\n' : text.charAt(end - 1)
    add(end - breakText.length, breakText as LineEnding)
  }
  if (offset < text.length) add(text.length, '')
  return lines
}
