import type { Block, DroppedLine, Line } from '../model/index.ts'

/** Link targets with words in them. */
const target = /\]\(([^\s()]{0,2000})\)/g
const kept = /^(?:https?:\/\/|mailto:)/i

/** What is not printed and stands in no front matter, with the rule that dropped it, in source order. */
export function toDropped(blocks: readonly Block[]): readonly DroppedLine[] {
  return blocks.filter(mayDrop).flatMap((block): readonly DroppedLine[] => {
    const rule = block.evidence.split('/')[1] ?? block.evidence
    if (isDropped(block)) return block.lines.map((line) => ({ line: line.number, text: line.source.trim(), rule }))
    if (block.type === 'references') return droppedReferences(block)
    return [
      ...droppedBullets(block),
      ...block.lines.flatMap((line) => [...droppedTargets(line, block), ...droppedResidue(line)]),
    ]
  })
}

/** A quick look: most blocks are printed whole. */
const mayDrop = (block: Block) =>
  isDropped(block) ||
  block.type === 'references' ||
  block.type === 'list' ||
  block.type === 'calendar' ||
  block.lines.some((line) => line.residue !== undefined || line.text.includes(']('))

/** The cue over a table of contents has no entries of its own. */
function isDropped(block: Block): boolean {
  return (
    block.type === 'folio' ||
    block.type === 'residue' ||
    (block.type === 'tableOfContents' && block.entries.length === 0)
  )
}

function droppedResidue(line: Line): readonly DroppedLine[] {
  return line.residue === undefined ? [] : [{ line: line.number, text: line.residue, rule: 'web-page' }]
}

/** Where links led that are links no more: a table of contents becomes one anew, and a path without its site leads nowhere. */
function droppedTargets(line: Line, block: Block): readonly DroppedLine[] {
  if (!line.text.includes('](')) return []
  return [...line.text.matchAll(target)]
    .map((match) => match[1] ?? '')
    .filter((found) => /[\p{L}\p{N}]/u.test(found) && (block.type === 'tableOfContents' || !kept.test(found)))
    .map((text) => ({ line: line.number, text, rule: 'link-target' }))
}

/** The counters of a list of addresses, whose place the labels take, and the addresses that are no link of the web. */
function droppedReferences(block: Extract<Block, { type: 'references' }>): readonly DroppedLine[] {
  const linked = new Set(block.entries.map(({ number }) => number))
  return block.lines.map((line): DroppedLine => {
    const number = /\d+/.exec(line.text)?.[0] ?? ''
    const text = linked.has(number) ? number : line.text.trim()
    return { line: line.number, text, rule: linked.has(number) ? 'reference-number' : 'link-target' }
  })
}

/** A bullet that is a letter. */
function droppedBullets(block: Block): readonly DroppedLine[] {
  if (block.type !== 'list' && block.type !== 'calendar') return []
  return block.items
    .filter(({ marker }) => marker === 'o')
    .map((item) => ({ line: item.lines[0].number, text: item.marker, rule: 'bullet' }))
}
