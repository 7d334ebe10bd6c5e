import { isMonthName, isWeekdayName } from '../dates/index.ts'
import type { Block, PassContext } from '../model/index.ts'
import { blankLinesBetween } from './blank-lines-between.ts'
import { type HeadingSystem, opensWithSign } from './find-heading-system.ts'
import { indentOf } from './find-layout.ts'
import { isDateAlone } from './is-date-alone.ts'
import { textOf } from './text-of.ts'

/** Fewer capitals may be an abbreviation. */
const fewestCapitals = 6

/**
 * The look of a bare heading: its letters (`capitals`, `plain`, or `day` for a date or the name of a day or month, which parts a programme),
 * its indent and, where the issue uses it so, the space above: `plain:0`, `capitals:2`. Centred lines have one look, and so have those
 * that a picture opens, where the issue sets its headings so.
 */
export function findLook(
  block: Block,
  above: Block | undefined,
  system: HeadingSystem,
  { locale }: PassContext,
): string {
  const text = textOf(block)
  if (system.signed && opensWithSign(block)) return 'sign'
  if (system.centred && indentOf(block.lines[0]) > 0) return 'plain:centre'
  // Where headings are told by their indent, their letters say nothing more.
  if (system.outdented) return `plain:${indentOf(block.lines[0])}${numberDepth(text) > 1 ? '.7' : ''}`
  const word = text.toLowerCase().replace(/:$/, '')
  const isDay = isWeekdayName(word, locale) || isMonthName(word, locale) || isDateAlone(text, locale)
  const capitals = text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) >= fewestCapitals
  const inside = numberDepth(text) > 1 ? '.7' : ''
  const close = system.spaced && above !== undefined && blankLinesBetween(above, block) <= 1
  return `${isDay ? 'day' : capitals ? 'capitals' : 'plain'}:${indentOf(block.lines[0])}${inside || (close ? '.5' : '')}`
}

/** How many numbers a title opens with, parted by full stops: 2 for `2.1 Papir`; 0 where it has none. */
function numberDepth(text: string): number {
  return /^\d{1,2}(?:\.\d{1,2})*(?=\.?\s+\p{Lu})/u.exec(text)?.[0].split('.').length ?? 0
}
