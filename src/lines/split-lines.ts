import type { Line, LineEnding } from '../model/index.ts'
import { cleanText } from './clean-text.ts'
import { isWide } from './is-wide.ts'
import { narrowText } from './narrow-text.ts'

/** CRLF, LF, CR, form feed, vertical tab, NEL, U+2028 and U+2029 (UAX #14, BK, CR, LF, NL). */
const ending = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g

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
  for (ending.lastIndex = 0; ending.test(text); ) {
    const end = ending.lastIndex
    const breakText = text.startsWith('\r\n', end - 2) ? '\r\n' : text.charAt(end - 1)
    add(end - breakText.length, breakText as LineEnding)
  }
  if (offset < text.length) add(text.length, '')
  return lines
}
