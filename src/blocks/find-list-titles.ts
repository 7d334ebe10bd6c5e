import type { Block } from '../model/index.ts'
import { findPlaces } from './find-places.ts'
import { textOf } from './text-of.ts'

/** A line that leads to a list may end so; several, and hardly a title beside them, are how the issue sets its titles. */
const fewest = 3
const mostWords = 4

/** Places of short lines with a colon alone over lists, where they are the titles; `may` tells what else may be one. */
export function findListTitles(blocks: readonly Block[], may: readonly boolean[]): ReadonlySet<number> {
  const titles = findPlaces(blocks, (block, at) => isTitle(block) && blocks[at + 1]?.type === 'list')
  const others = findPlaces(blocks, (block, at) => may[at] === true && block.type === 'unmarked')
  return new Set(titles.length >= fewest && titles.length > others.length ? titles : [])
}

function isTitle(block: Block): boolean {
  if (block.type !== 'unmarked' || block.lines.length > 1) return false
  const text = textOf(block)
  return /^\p{Lu}[^.!?:]*:$/u.test(text) && text.split(/\s+/).length <= mostWords
}
