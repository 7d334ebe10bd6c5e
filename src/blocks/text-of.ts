import type { Line } from '../model/index.ts'

/** The text of a block on one line. */
export function textOf(block: { readonly lines: readonly Line[] }): string {
  return block.lines.map((line) => line.text.trim()).join(' ')
}
