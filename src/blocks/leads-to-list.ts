import type { Block, PassContext } from '../model/index.ts'
import { textOf } from './text-of.ts'

/** "The report proposes that", over items in lower case: the beginning of their sentence. */
export function leadsToList(block: Block, below: Block | undefined, context: PassContext): boolean {
  if (below?.type !== 'list' || !/^\p{Ll}/u.test(below.items[0].text[0] ?? '')) return false
  return textOf(block)
    .toLowerCase()
    .split(/\s+/)
    .slice(1)
    .slice(-3)
    .some((word) => context.locale.cues.subordinators.includes(word))
}
