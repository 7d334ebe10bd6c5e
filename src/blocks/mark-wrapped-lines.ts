import { isWeekdayName } from '../dates/index.ts'
import type { Layout, Line, Locale } from '../model/index.ts'
import { endsSentence } from './ends-sentence.ts'
import { endsWithSmallWord } from './ends-with-small-word.ts'
import { isField } from './is-field.ts'
import { isRule } from './is-rule.ts'
import { isSetInColumns } from './is-set-in-columns.ts'
import { opensWithMonth } from './opens-with-month.ts'
import { readMarker } from './read-marker.ts'

/** Columns by which wrapping programs differ in what they count. */
const slack = 3
/** Who breaks lines by hand leaves some of them shorter; verse is shorter still. */
const shortestByHand = 0.7
/** The same where most lines are not wrapped. */
const shortestAmongLong = 70

/** Marks the lines whose break was made by wrapping: the next line's first word would not have fitted, or a long line's sentence goes on in it. */
export function markWrappedLines(lines: readonly Line[], layout: Layout, locale: Locale): readonly Line[] {
  const { wrapWidth } = layout
  const byHand = wrapWidth === null ? shortestAmongLong : wrapWidth * shortestByHand
  return lines.map((line, at) => {
    const next = lines[at + 1]
    const wrapped =
      next && ((wrapWidth !== null && isWrapped(line, next, wrapWidth, locale)) || goesOn(line, next, byHand, locale))
    return wrapped ? { ...line, wrapped: true as const } : line
  })
}

/** A long line that stops inside a sentence, which goes on below it in lower case or behind a small word that ends no line. */
function goesOn(line: Line, next: Line, shortest: number, locale: Locale): boolean {
  if (line.text.length < shortest || !/[\p{L}\p{N},)]$/u.test(line.text)) return false
  const inside = /^\s*\(?\p{Ll}+(?![\p{L}\p{N}.:/@])/u.test(next.text)
  if (!inside && !(/^\s*\p{L}/u.test(next.text) && endsWithSmallWord(line.text, locale))) return false
  return readMarker(next.text) === null && !isSetInColumns(line) && !isSetInColumns(next)
}

function isWrapped(line: Line, next: Line, wrapWidth: number, locale: Locale): boolean {
  if (line.text === '' || next.text.trim() === '' || isRule(line.text) || isRule(next.text)) return false
  const marker = readMarker(next.text)
  if (marker?.kind === 'dash' && endsSentence(line.text)) return false
  if (marker && marker.kind !== 'dash' && !opensWithMonth(marker.text, locale)) return false
  // Rows with their labels, one below the other.
  if (isField(line.text) && isField(next.text)) return false
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
