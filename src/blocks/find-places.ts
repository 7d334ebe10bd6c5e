import type { Block } from '../model/index.ts'

/** Indices of the blocks for which something holds. */
export function findPlaces(blocks: readonly Block[], holds: (block: Block, at: number) => boolean): readonly number[] {
  const places: number[] = []
  for (let at = 0; at < blocks.length; at++) if (holds(blocks[at] as Block, at)) places.push(at)
  return places
}
