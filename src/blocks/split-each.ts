import type { Block } from '../model/index.ts'

/** Blocks of which some are parted: `split` gives the parts of a block, null where it stays whole. The same list where all stay. */
export function splitEach(
  blocks: readonly Block[],
  split: (block: Block, at: number) => readonly Block[] | null,
): readonly Block[] {
  let parted: Block[] | null = null
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const parts = split(block, at)
    if (parts) parted ??= blocks.slice(0, at)
    if (!parted) continue
    for (const part of parts ?? [block]) parted.push(part)
  }
  return parted ?? blocks
}
