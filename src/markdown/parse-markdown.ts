import type { Nodes, Root, RootContent } from 'mdast'
import { markdownProcessor } from './processor.ts'
import { type PlainBlock, readPlainChunk } from './read-plain-chunk.ts'
import { type Chunk, splitChunks } from './split-chunks.ts'

/** A plain block in the text that is left for the parser. */
const stand = 'x'

/**
 * A Markdown text as the very tree that remark-parse makes of it, positions included, in a fraction of the time: what has no mark
 * but that of a heading or a list is read here, and all else by remark-parse, in one text in which a word of one letter stands for
 * each plain block. Where one of those words is not a paragraph of its own in the parser's tree (it stands in a fence, or in HTML)
 * the whole text is the parser's.
 */
export function parseMarkdown(text: string): Root {
  // The parser leaves a mark at the start out and counts a return as a line.
  if (/^\uFEFF|\r/.test(text)) return markdownProcessor.parse(text)
  const lines = text.split('\n')
  const starts = startsOf(lines)
  const chunks = splitChunks(lines)
  const read = chunks.map((chunk) => readPlainChunk(chunk, starts))
  const plain = new Map<number, PlainBlock>()
  for (const [index, { at }] of chunks.entries()) {
    const block = read[index]
    if (block && (block.type !== 'list' || (standsAlone(read, index - 1) && standsAlone(read, index + 1))))
      plain.set(at, block)
  }
  if (plain.size === 0) return markdownProcessor.parse(text)
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length }
  const position = { start: { line: 1, column: 1, offset: 0 }, end }
  if (plain.size === chunks.length) return { type: 'root', children: [...plain.values()], position }
  const tree = markdownProcessor.parse(withStands(lines, chunks, plain))
  const children = putBack(tree.children, plain)
  if (!children) return markdownProcessor.parse(text)
  for (const child of children) if (!plain.has((child.position?.start.line ?? 0) - 1)) moveOffsets(child, starts)
  return { type: 'root', children, position }
}

function startsOf(lines: readonly string[]): readonly number[] {
  let start = 0
  return lines.map((line) => {
    const here = start
    start += line.length + 1
    return here
  })
}

/** Whether nothing beside it could take a list for a part of its own, or become a part of it: the text's end, or a plain block. */
function standsAlone(read: readonly (PlainBlock | null)[], index: number): boolean {
  const block = read[index]
  return index < 0 || index >= read.length || (block !== null && block?.type !== 'list')
}

function withStands(
  lines: readonly string[],
  chunks: readonly Chunk[],
  plain: ReadonlyMap<number, PlainBlock>,
): string {
  const left = [...lines]
  for (const { at, lines: own } of chunks) {
    if (!plain.has(at)) continue
    for (let line = at; line < at + own.length; line += 1) left[line] = line === at ? stand : ''
  }
  return left.join('\n')
}

/** The parser's blocks with the plain ones where they stand; null where one of them does not stand there. */
function putBack(parsed: readonly RootContent[], plain: ReadonlyMap<number, PlainBlock>): RootContent[] | null {
  let found = 0
  const children = parsed.map((node) => {
    const block = plain.get((node.position?.start.line ?? 0) - 1)
    if (!block || !isStand(node)) return node
    found += 1
    return block
  })
  return found === plain.size ? children : null
}

function isStand(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  const [only, ...others] = node.children
  return only?.type === 'text' && only.value === stand && others.length === 0
}

/** The lines and columns are those of the whole text, the offsets not yet. */
function moveOffsets(node: Nodes, starts: readonly number[]): void {
  if (node.position)
    for (const point of [node.position.start, node.position.end])
      point.offset = (starts[point.line - 1] ?? 0) + point.column - 1
  if ('children' in node) for (const child of node.children) moveOffsets(child, starts)
}
