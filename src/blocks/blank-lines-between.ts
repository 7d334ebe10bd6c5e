import type { Block } from '../model/index.ts'

/** Blank lines between two neighbouring blocks. */
export function blankLinesBetween(first: Block, second: Block): number {
  const last = first.lines.at(-1) ?? first.lines[0]
  return second.lines[0].number - last.number - 1
}
