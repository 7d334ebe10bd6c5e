import type { Block } from '../model/index.ts'
import { blankLinesBetween } from './blank-lines-between.ts'
import type { HeadingSystem } from './find-heading-system.ts'
import { indentOf } from './find-layout.ts'
import { textOf } from './text-of.ts'

/** The look of a bare heading: its capitals, its indent and, where the issue uses it so, the space above: `plain:0`, `capitals:2`. */
export function findLook(block: Block, above: Block | undefined, system: HeadingSystem): string {
  const text = textOf(block)
  const capitals = text === text.toUpperCase() && /\p{Lu}{2}/u.test(text) ? 'capitals' : 'plain'
  const close = system.spaced && above !== undefined && blankLinesBetween(above, block) <= 1
  return `${capitals}:${indentOf(block.lines[0])}${close ? '.5' : ''}`
}
