import type { Layout, Line, Locale } from '../model/index.ts'
import { endsWithSmallWord } from './ends-with-small-word.ts'
import { readMarker } from './read-marker.ts'

/** Text set wider than this is not hard-wrapped: no mail or terminal program wraps there. */
const widest = 110
/** Fewer lines that run on say nothing. */
const fewest = 4
/** A line that alone tells the width is no shorter; the lines around it may be this much longer. */
const narrowest = 55
const slack = 12

/** How the text is set: the column at which it is wrapped, if it is, and the indent of its prose. */
export function findLayout(lines: readonly Line[], locale: Locale): Layout {
  const running = lines.filter((line, at) => hasWords(line) && hasWords(lines[at + 1]))
  const openings = lines.filter(
    (line, at) => line.text.length > 40 && lines[at - 1]?.text.trim() === '' && !readMarker(line.text),
  )
  return { wrapWidth: findWrapWidth(lines, running, locale), indent: commonest(openings.map(indentOf)) }
}

const hasWords = (line: Line | undefined) => line !== undefined && /\p{L}{2}/u.test(line.text)
export const indentOf = (line: Line): number => line.text.length - line.text.trimStart().length

/**
 * The column is the length that the longest lines which run on share; where any line of prose is much longer than that, the
 * text is not wrapped and its line breaks were meant.
 */
function findWrapWidth(lines: readonly Line[], running: readonly Line[], locale: Locale): number | null {
  const runsOn = running.filter((line) => goesOn(line, lines, locale))
  const width = widthOf(running) ?? widthOf(runsOn) ?? widestOf(runsOn, lines)
  if (width === null) return null
  const long = lines.filter((line) => line.text.length > width * 1.5 && /\s/.test(line.text.trim())).length
  return long > lines.length / 50 ? null : width
}

/** The length that lines share; null where they are few, too long to be wrapped, or of all lengths. */
function widthOf(running: readonly Line[]): number | null {
  const lengths = running.map((line) => line.text.length).sort((a, b) => a - b)
  if (lengths.length < fewest) return null
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0
  if (width > widest || width < 30) return null
  const full = lengths.filter((length) => length > width * 0.8).length
  return full > lengths.length * 0.3 ? width : null
}

/** In a short text the one line that is cut inside its sentence at about the width of a mail, where none is longer. */
function widestOf(runsOn: readonly Line[], lines: readonly Line[]): number | null {
  const width = runsOn.reduce((widest, { text }) => Math.max(widest, text.length), 0)
  return width >= narrowest && width <= widest && lines.every(({ text }) => text.length <= width + slack) ? width : null
}

/**
 * Whether a line's sentence goes on below it, in lower case or behind a small word that ends no line: among many short lines these tell
 * where the text is wrapped.
 */
function goesOn(line: Line, lines: readonly Line[], locale: Locale): boolean {
  const next = lines[line.number]
  if (next === undefined || /[.!?:]$/.test(line.text)) return false
  return /^\s*\p{Ll}/u.test(next.text) || (line.text.length >= narrowest && endsWithSmallWord(line.text, locale))
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best = 0
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value
  return best
}
