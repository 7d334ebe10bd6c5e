import { findDateAlone } from '../../dates/index.ts'
import type { Block, Pass, PassContext } from '../../model/index.ts'
import { isCue } from '../is-cue.ts'
import { textOf } from '../text-of.ts'

/** Teasers of other issues end an issue; the same words further up may head an article. */
const earliest = 0.5

const longestDate = 40

/**
 * "More newsletters" and what a web page lists under it: dates of other issues, each with a title and the beginning of a text.
 * They are the site's, not the newsletter's; their dates are not the issue's.
 */
export const markTeasers: Pass = (blocks, context) => {
  const cue = blocks.findIndex((block, at) => at >= blocks.length * earliest && isTeaserCue(block, context))
  if (cue < 0) return { value: blocks, messages: [] }
  let end = cue + 1
  while (end < blocks.length && isTeaser(blocks, end, context)) end++
  const value = blocks.map((block, at): Block => {
    if (at < cue || at >= end) return block
    return { type: 'residue', lines: block.lines, evidence: at === cue ? 'mark-teasers/cue' : 'mark-teasers/teaser' }
  })
  return { value, messages: [] }
}

function isTeaserCue(block: Block, context: PassContext): boolean {
  return (block.type === 'unmarked' || block.type === 'heading') && isCue(textOf(block), context.locale.cues.teasers)
}

/** A date by itself, or what stands under one, title and text. */
function isTeaser(blocks: readonly Block[], at: number, context: PassContext): boolean {
  const block = blocks[at] as Block
  if (isDated(textOf(block), context)) return true
  const parted = block.evidence === 'split-run-on-titles/text'
  const above = blocks[at - (parted ? 2 : 1)] as Block
  return isDated(textOf(above), context) && block.lines.length <= 4
}

function isDated(text: string, context: PassContext): boolean {
  return text.length <= longestDate && findDateAlone(text.trim(), context.locale)?.from.year !== undefined
}
