import type { Block, DroppedLine, Line } from '../model/index.ts'

/** Link targets with words in them. */
const target = /\]\(([^\s()]{0,2000})\)/g
const kept = /^(?:https?:\/\/|mailto:)/i

/** What is not printed and stands in no front matter, with the rule that dropped it, in source order. */
export function toDropped(blocks: readonly Block[]): readonly DroppedLine[] {
  return blocks.flatMap((block): readonly DroppedLine[] => {
    const rule = block.evidence.split('/')[1] ?? block.evidence
    if (isDropped(block)) return block.lines.map((line) => ({ line: line.number, text: line.source.trim(), rule }))
    return block.lines.flatMap((line) => [...droppedTargets(line, block), ...droppedResidue(line)])
  })
}

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
  return [...line.text.matchAll(target)]
    .map((match) => match[1] ?? '')
    .filter((found) => /[\p{L}\p{N}]/u.test(found) && (block.type === 'tableOfContents' || !kept.test(found)))
    .map((text) => ({ line: line.number, text, rule: 'link-target' }))
}
