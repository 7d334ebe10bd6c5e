import type { Nodes, Paragraph, RootContent } from 'mdast'
import type { CalendarEntry } from '../model/index.ts'
import { plainText } from './plain-text.ts'

/**
 * Marks the paragraphs, in lists or not, that print some calendar entries with an element `slot` at their ends, named by the
 * place of the entry among those given. A paragraph prints an entry when it has all words of its title, rather with the day's
 * number than without; each takes one, and an entry that none prints is not marked.
 */
export function placeEntries(
  blocks: readonly RootContent[],
  entries: readonly CalendarEntry[],
): readonly RootContent[] {
  if (entries.length === 0) return blocks
  const words = new Map(blocks.flatMap(linesOf).map((line) => [line, new Set(toWords(plainText([line])))]))
  const slots = new Map<Nodes, number>()
  for (const [index, entry] of entries.entries()) {
    const line = findLine(entry, words)
    if (!line) continue
    words.delete(line)
    slots.set(line, index)
  }
  return blocks.map((block) => withSlots(block, slots)) as RootContent[]
}

function linesOf(node: Nodes): readonly Paragraph[] {
  if (node.type === 'paragraph') return [node]
  return node.type === 'list' || node.type === 'listItem' ? node.children.flatMap(linesOf) : []
}

function findLine({ title, start }: CalendarEntry, lines: ReadonlyMap<Paragraph, ReadonlySet<string>>) {
  const wanted = toWords(title)
  if (wanted.length === 0) return undefined
  const printing = [...lines].filter(([, words]) => wanted.every((word) => words.has(word)))
  const day = String(Number(start.slice(8, 10)))
  const [line] = printing.find(([, words]) => words.has(day)) ?? printing[0] ?? []
  return line
}

function withSlots(node: Nodes, slots: ReadonlyMap<Nodes, number>): Nodes {
  if (node.type === 'list' || node.type === 'listItem')
    return { ...node, children: node.children.map((child) => withSlots(child, slots)) } as Nodes
  const index = slots.get(node)
  if (node.type !== 'paragraph' || index === undefined) return node
  const slot = { type: 'slot', children: [], data: { hName: 'slot', hProperties: { name: String(index) } } }
  return { ...node, children: [...node.children, slot] } as unknown as Nodes
}

const toWords = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+/gu) ?? []
