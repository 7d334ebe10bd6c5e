import type { Block, Locale, Pass } from '../../model/index.ts'
import { isCalendarTitle } from '../is-calendar-title.ts'
import { isCue } from '../is-cue.ts'
import { mayBeHeading } from '../may-be-heading.ts'
import { startsWithDate } from '../starts-with-date.ts'
import { textOf } from '../text-of.ts'

/** A colophon ends an issue; the same words further up may open an article. */
const earliest = 0.5
const mostLines = 12
const mostBlocks = 60
const issn = /(?<![\p{L}\p{N}])ISSN[:\s]*\d{4}-\d{3}[\dX]/u
/** Cues of one short word open other texts too, unless a colon or nothing stands behind them. */
const shortestCue = 9
/** An address or a number to call, in a short line. */
const contact = /\S@\S|:\/\/|(?:^|\s)www\.|\d[\d\s-]{5,}\d/
const longestContact = 90
const longestName = 40

/**
 * What ends an issue and belongs to none of its articles: who publishes and edits it, how to leave the list, and what a mail program
 * puts below `-- `. Under a heading of its own it is a section as others are.
 */
export const markColophon: Pass = (blocks, context) => {
  const { locale } = context
  const end = blocks.findLastIndex(isPrinted) + 1
  let start = end
  let first = end
  const farthest = Math.max(blocks.length * earliest, end - mostBlocks)
  while (start > farthest && goesOn(blocks[start - 1], locale)) {
    start--
    if (opens(blocks[start], locale) || isSignature(blocks, start)) first = start
  }
  const above = blocks[first - 1]
  const headed =
    above?.type === 'heading' || (above?.type === 'unmarked' && mayBeHeading(above, blocks[first], context))
  if (first === end || headed) return { value: blocks, messages: [] }
  return {
    value: blocks.map((block, at) =>
      at >= first && at < end && isText(block)
        ? {
            type: 'colophon',
            lines: block.lines,
            evidence: isSignature(blocks, at) ? 'mark-colophon/signature' : 'mark-colophon/cue',
          }
        : block,
    ),
    messages: [],
  }
}

const isPrinted = (block: Block) => !['residue', 'folio', 'references'].includes(block.type)
const isText = (block: Block) => block.type === 'unmarked' && block.lines.length <= mostLines

/** Part of a colophon, if what stands above it is one. */
function goesOn(block: Block | undefined, locale: Locale): boolean {
  if (!block) return false
  if (block.type === 'separator' || block.type === 'residue' || block.type === 'folio') return true
  if (!isText(block) || isCue(textOf(block), locale.cues.colophon) || isProgramme(block, locale)) return false
  return opens(block, locale) || block.lines.every(({ text }) => text.length <= longestContact)
}

/** A calendar's title, or days one below the other. */
function isProgramme(block: Block, locale: Locale): boolean {
  const dated = block.lines.filter((line) => startsWithDate(line.text.trim(), locale)).length
  return isCalendarTitle(block.lines[0].text.trim(), locale) || (dated > 1 && dated * 2 > block.lines.length)
}

/** One word in the last line. */
const isLastWord = (text: string, at: number, { lines }: Block) => at === lines.length - 1 && !/\s/.test(text.trim())

/** Opens as a colophon does: half of its lines, or the sentence it is. */
function opens(block: Block | undefined, { cues }: Locale): boolean {
  if (block?.type !== 'unmarked') return false
  // A cue without a colon heads the lines below it: as the last it signs a letter.
  const starts = block.lines.filter(
    ({ text }, at) =>
      (opensWithCue(text, cues.colophon) && (at === 0 || text.includes(':') || !isLastWord(text, at, block))) ||
      holdsCue(text, cues.colophon),
  ).length
  const rest = block.lines.filter(({ text }) => contact.test(text)).length
  return issn.test(textOf(block)) || (starts > 0 && (starts + rest) * 2 >= block.lines.length)
}

function opensWithCue(text: string, cues: readonly string[]): boolean {
  const line = text.trim().toLowerCase()
  return cues.some((cue) => {
    if (!line.startsWith(cue)) return false
    const rest = line.slice(cue.length)
    const isLong = cue.length >= shortestCue || cue.includes(' ') || rest === ''
    return rest.startsWith(':') || (isLong && !/^[\p{L}\p{N}]/u.test(rest)) || cue === '©'
  })
}

/** Inside the line a cue with a colon (`… Editor for the Post: Ann Reed`), or one of several words (`The Post is published by …`). */
function holdsCue(text: string, cues: readonly string[]): boolean {
  const line = text.toLowerCase()
  return cues.some((cue) => {
    const at = line.indexOf(cue)
    if (at < 0 || /[\p{L}\p{N}]$/u.test(line.slice(0, at))) return false
    const rest = line.slice(at + cue.length, at + cue.length + longestName)
    return /^(?:\s\p{L}+){0,3}:\s/u.test(rest) || (/\s/.test(cue) && cue.length >= shortestCue && /^\s/.test(rest))
  })
}

/** Below two hyphens alone in their line (RFC 3676 § 4.3). */
function isSignature(blocks: readonly Block[], at: number): boolean {
  const above = blocks[at - 1]
  return above?.type === 'separator' && above.lines.length === 1 && above.lines[0].text.trim() === '--'
}
