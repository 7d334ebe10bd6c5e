import type { Block } from '../model/index.ts'

/** Blocks that are one. */
export type Run = readonly [Block, ...Block[]]

/**
 * Blocks with runs of them made one, and the page numbers that stood in a run behind it. `goesOn` tells whether a block belongs to the
 * run above it, from which a page number may part it.
 */
export function joinRuns(
  blocks: readonly Block[],
  goesOn: (run: Run, below: Block, folio: boolean) => boolean,
  join: (run: Run) => Block,
): readonly Block[] {
  const joined: Block[] = []
  let run: [Block, ...Block[]] | null = null
  let folios: Block[] = []
  let folio = false
  const close = () => {
    if (run) joined.push(run.length === 1 ? run[0] : join(run))
    for (const each of folios) joined.push(each)
    if (folios.length > 0) folios = []
  }
  for (const block of blocks) {
    if (block.type === 'folio') {
      folios.push(block)
      folio = true
      continue
    }
    if (run && goesOn(run, block, folio)) run.push(block)
    else {
      close()
      run = [block]
    }
    folio = false
  }
  close()
  return joined
}
