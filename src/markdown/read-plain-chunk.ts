import type { Heading, List, ListItem, Paragraph } from 'mdast'
import { readPlainText } from './read-plain-text.ts'
import type { Chunk } from './split-chunks.ts'

/** What a chunk that needs no parser can be. */
export type PlainBlock = Heading | List | Paragraph

type Position = NonNullable<Paragraph['position']>
/** Where what stands from one place of a line to another of it, or of a later one, is in the text; in UTF-16 units. */
type Place = (line: number, from: number, to: number, last?: number) => Position

/** What begins a block, an underline or a table's row where it begins a line. */
const opening = /^(?:[-#>+=|:]|\d{1,9}[.)](?: |$))/
const heading = /^(#{1,6}) (?=[^ ])(.*[^#])$/
const item = /^(?:(-)|(\d{1,9})([.)])) (?=[^ ])/

/**
 * A chunk of lines as the block that a whole parser makes of it, where that needs no parser: a heading, a paragraph or a list of
 * lines with nothing but plain text inside. Null for all else. `starts` has the place in the text of each line's first letter.
 */
export function readPlainChunk({ lines, at }: Chunk, starts: readonly number[]): PlainBlock | null {
  const place: Place = (line, from, to, last = line) => ({
    start: { line: at + line + 1, column: from + 1, offset: (starts[at + line] ?? 0) + from },
    end: { line: at + last + 1, column: to + 1, offset: (starts[at + last] ?? 0) + to },
  })
  const [first = ''] = lines
  if (lines.every((line) => !opening.test(line))) return readParagraph(lines, place)
  const [, marks, title] = (lines.length === 1 && heading.exec(first)) || []
  return marks === undefined || title === undefined
    ? readList(lines, place)
    : readHeading(marks.length as Heading['depth'], title, place)
}

function readParagraph(lines: readonly string[], place: Place): Paragraph | null {
  const spans = lines.length === 1 ? place : acrossLines(lines, place)
  const children = readPlainText(lines.join('\n'), (from, to) => spans(0, from, to))
  return children && { type: 'paragraph', children, position: place(0, 0, lines.at(-1)?.length ?? 0, lines.length - 1) }
}

/** Places in the lines joined, as those in each. */
function acrossLines(lines: readonly string[], place: Place): Place {
  const find = (at: number): readonly [line: number, column: number] => {
    let [line, left] = [0, at]
    for (let { length } = lines[0] ?? ''; left > length; { length } = lines[line] ?? '') {
      left -= length + 1
      line += 1
    }
    return [line, left]
  }
  return (_, from, to) => {
    const [[first, start], [last, end]] = [find(from), find(to)]
    return place(first, start, end, last)
  }
}

function readHeading(depth: Heading['depth'], title: string, place: Place): Heading | null {
  const children = readPlainText(title, (from, to) => place(0, depth + 1 + from, depth + 1 + to))
  return children && { type: 'heading', depth, children, position: place(0, 0, depth + 1 + title.length) }
}

/** Lines that all open with the same mark. */
function readList(lines: readonly string[], place: Place): List | null {
  const marks = lines.map((line) => item.exec(line))
  const [, bullet, number, closing] = marks[0] ?? []
  const children: ListItem[] = []
  for (const [at, mark] of marks.entries()) {
    if (!mark || mark[1] !== bullet || mark[3] !== closing) return null
    const wide = mark[0].length
    const words = lines[at]?.slice(wide) ?? ''
    const phrases = opening.test(words) ? null : readPlainText(words, (from, to) => place(at, wide + from, wide + to))
    if (!phrases) return null
    const end = wide + words.length
    const paragraph: Paragraph = { type: 'paragraph', children: phrases, position: place(at, wide, end) }
    children.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph],
      position: place(at, 0, end),
    })
  }
  const position = place(0, 0, lines.at(-1)?.length ?? 0, lines.length - 1)
  const start = bullet === undefined ? Number(number) : null
  return { type: 'list', ordered: bullet === undefined, start, spread: false, children, position }
}
