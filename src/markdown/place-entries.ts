import type { Nodes, Paragraph, RootContent } from 'mdast'
import type { CalendarEntry } from '../model/index.ts'
import { plainText } from './plain-text.ts'

/**
 * Marks the paragraphs, in lists or not, that print some calendar entries with an element `slot` at their ends, named by the
 * place of the entry among those given. A paragraph prints an entry when it has all words of its title, rather with the day's
 * number than without; one that prints several takes each with words of its own, and an entry that none prints is not marked.
 */
export function placeEntries(
  blocks: readonly RootContent[],
  entries: readonly CalendarEntry[],
): readonly RootContent[] {
  if (entries.length === 0) return blocks
  const lines = new Map(blocks.flatMap(linesOf).map((line) => [line, new Set(toWords(plainText([line])))]))
  const byWord = groupByWord(lines)
  const slots = new Map<Nodes, number[]>()
  for (const [index, { title, start }] of entries.entries()) {
    const wanted = toWords(title)
    const day = String(Number(start.slice(8, 10)))
    if (wanted.length === 0) continue
    const line = findLine([...wanted, day], byWord) ?? findLine(wanted, byWord, (line) => !slots.has(line))
    if (!line) continue
    for (const word of [...wanted, day]) byWord.get(word)?.delete(line)
    slots.set(line, [...(slots.get(line) ?? []), index])
  }
  return blocks.map((block) => withSlots(block, slots)) as RootContent[]
}

function linesOf(node: Nodes): readonly Paragraph[] {
  if (node.type === 'paragraph') return [node]
  return node.type === 'list' || node.type === 'listItem' ? node.children.flatMap(linesOf) : []
}

type Lines = ReadonlyMap<string, Set<Paragraph>>

function groupByWord(lines: ReadonlyMap<Paragraph, ReadonlySet<string>>): Lines {
  const groups = new Map<string, Set<Paragraph>>()
  for (const [line, words] of lines) {
    for (const word of words) {
      const group = groups.get(word)
      if (group) group.add(line)
      else groups.set(word, new Set([line]))
    }
  }
  return groups
}

/** The first line that has all of the words, looked for among those that have the rarest of them, and that `may`. */
function findLine(
  words: readonly string[],
  lines: Lines,
  may: (line: Paragraph) => boolean = () => true,
): Paragraph | undefined {
  const groups = words.map((word) => lines.get(word))
  const rarest = groups.reduce((least, group) => ((group?.size ?? 0) < (least?.size ?? 0) ? group : least), groups[0])
  for (const line of rarest ?? []) if (may(line) && groups.every((group) => group?.has(line))) return line
  return undefined
}

function withSlots(node: Nodes, slots: ReadonlyMap<Nodes, readonly number[]>): Nodes {
  if (node.type === 'list' || node.type === 'listItem')
    return { ...node, children: node.children.map((child) => withSlots(child, slots)) } as Nodes
  const indexes = slots.get(node)
  if (node.type !== 'paragraph' || indexes === undefined) return node
  const toSlot = (index: number) => ({
    type: 'slot',
    children: [],
    data: { hName: 'slot', hProperties: { name: String(index) } },
  })
  return { ...node, children: [...node.children, ...indexes.map(toSlot)] } as unknown as Nodes
}

const toWords = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+/gu) ?? []
