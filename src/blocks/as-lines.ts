import type { Line, Lines } from '../model/index.ts'

/** Lines as a block holds them. Throws where there are none: a block without lines is a fault of the program. */
export function asLines(lines: readonly Line[]): Lines {
  const [first, ...rest] = lines
  if (!first) throw new TypeError('Unexpected block without lines')
  return [first, ...rest]
}
