import type { Line, Lines } from '../model/index.ts'

/** Lines as a block holds them. Throws where there are none: a block without lines is a fault of the program. */
export function asLines(lines: readonly Line[]): Lines {
  if (!isPrinted(lines)) throw new TypeError('Unexpected block without lines')
  return lines
}

const isPrinted = (lines: readonly Line[]): lines is Lines => lines.length > 0
