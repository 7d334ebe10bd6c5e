import type { Block, DroppedLine } from '../model/index.ts'

/** Lines that are not printed and stand in no front matter, with the rule that dropped them, in source order. */
export function toDropped(blocks: readonly Block[]): readonly DroppedLine[] {
  return blocks.flatMap((block): readonly DroppedLine[] => {
    const rule = block.evidence.split('/')[1] ?? block.evidence
    if (isDropped(block)) return block.lines.map((line) => ({ line: line.number, text: line.source.trim(), rule }))
    return block.lines.flatMap((line) =>
      line.residue === undefined ? [] : [{ line: line.number, text: line.residue, rule: 'web-page' }],
    )
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
