import type { Block } from '../model/index.ts'
import { indentOf } from './find-layout.ts'
import { textOf } from './text-of.ts'

/** The look of a bare heading: its capitals and its indent. */
export function findLook(block: Block): string {
  const text = textOf(block)
  const capitals = text === text.toUpperCase() && /\p{Lu}{2}/u.test(text) ? 'capitals' : 'plain'
  return `${capitals}:${indentOf(block.lines[0])}`
}
