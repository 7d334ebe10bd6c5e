import type { Block, ListItem } from '../model/index.ts'
import { foldTitle } from './fold-title.ts'
import { readLinkLine } from './read-link-line.ts'

/** A table of contents stands in the upper part of an issue. */
const upperPart = 0.4
const fewestEntries = 3
/** Share of a list's items that must come again as opening lines. */
const recurring = 0.3
/** A longer line is a paragraph, not a title. */
const longestTitle = 160

/** Index of the list near the top whose items come again, each as the opening line of a later block; -1 where there is none. */
export function findUncuedContents(blocks: readonly Block[]): number {
  const mayBe = (block: Block, at: number) =>
    block.type === 'list' && at <= blocks.length * upperPart && block.items.length >= fewestEntries
  if (!blocks.some(mayBe)) return -1
  const lastOpening = new Map<string, number>()
  for (const [at, { lines }] of blocks.entries()) {
    if (lines[0].text.length <= longestTitle) lastOpening.set(foldTitle(lines[0].text), at)
  }
  return blocks.findIndex((block, at) => {
    if (block.type !== 'list' || !mayBe(block, at)) return false
    const found = block.items.filter((item) => (lastOpening.get(titleOf(item)) ?? -1) > at)
    return found.length >= Math.max(fewestEntries, block.items.length * recurring)
  })
}

/** As it would come again, without its link. */
function titleOf({ text }: ListItem): string {
  const printed = text.join(' ')
  return foldTitle(readLinkLine(printed) ?? printed)
}
