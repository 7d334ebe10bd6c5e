import { isWeekdayName } from '../dates/index.ts'
import type { Layout, Line, Locale } from '../model/index.ts'
import { endsSentence } from './ends-sentence.ts'
import { isRule } from './is-rule.ts'
import { isSetInColumns } from './is-set-in-columns.ts'
import { opensWithMonth } from './opens-with-month.ts'
import { readMarker } from './read-marker.ts'

/** Columns by which wrapping programs differ in what they count. */
const slack = 3

/** Marks the lines whose break was made by wrapping: the next line's first word would not have fitted. */
export function markWrappedLines(lines: readonly Line[], layout: Layout, locale: Locale): readonly Line[] {
  const { wrapWidth } = layout
  if (wrapWidth === null) return lines
  return lines.map((line, at) => {
    const next = lines[at + 1]
    return next && isWrapped(line, next, wrapWidth, locale) ? { ...line, wrapped: true as const } : line
  })
}

function isWrapped(line: Line, next: Line, wrapWidth: number, locale: Locale): boolean {
  if (line.text === '' || next.text.trim() === '' || isRule(line.text) || isRule(next.text)) return false
  const marker = readMarker(next.text)
  if (marker?.kind === 'dash' && endsSentence(line.text)) return false
  if (marker && marker.kind !== 'dash' && !opensWithMonth(marker.text, locale)) return false
  // What a colon leads to begins something.
  if (line.text.endsWith(':') && (/^\s*\d/.test(next.text) || opensWithDay(next.text, locale))) return false
  const word = /^[\s>]*(\S*)/.exec(next.text)?.[1] ?? ''
  if (line.text.length + 1 + word.length <= wrapWidth - slack || (isSetInColumns(line) && isSetInColumns(next)))
    return false
  return !(opensWithDay(line.text, locale) && opensWithDay(next.text, locale))
}

/** `fredag den 3`: rows of a programme, one below the other, were not wrapped. */
function opensWithDay(text: string, locale: Locale): boolean {
  const word = /^\s*(\p{L}+)[.,:]?\s+(?:\p{L}{1,3}[.]?\s+)?\d/u.exec(text)?.[1]?.toLowerCase()
  return word !== undefined && isWeekdayName(word, locale)
}
