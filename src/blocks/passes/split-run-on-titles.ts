import type { Block, Line, Pass, PassContext } from '../../model/index.ts'
import { endsSentence } from '../ends-sentence.ts'
import { isCalendarTitle } from '../is-calendar-title.ts'
import { isCue } from '../is-cue.ts'
import { isGreeting } from '../is-greeting.ts'
import { mayBeHeading } from '../may-be-heading.ts'
import { readMarker } from '../read-marker.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'
import { startsWithDate } from '../starts-with-date.ts'

/** A title over its text without a blank line is told by the others of its kind; fewer are no kind. */
const fewest = { capitals: 2, picture: 2, short: 2, plain: 3 }
/** Share of an issue's paragraphs of several lines that must open with a plain title for plain titles to be told so; what goes on from another page does not count. */
const mostly = 0.6
const fewestCapitals = 4
const longest = 60
/** Shares of the width at which the text is wrapped: a line of a paragraph that is no last one is not so short, and the one below it is full. */
const mostOfShort = 0.6
const leastOfFull = 0.75
/** Where nothing is wrapped, a line of this length is a paragraph. */
const longLine = 110

type Kind = keyof typeof fewest

/** Parts titles that run on into their text: set in capitals, opened by a picture, or short lines, over full ones or over nearly every paragraph. */
export const splitRunOnTitles: Pass = (blocks, context) => {
  // The first block is the masthead's.
  const kinds = blocks.map((block, at) => (at === 0 ? null : kindOf(block, context)))
  const told = findTold(blocks, kinds, context)
  const value = splitEach(blocks, (block, at) => {
    const kind = kinds[at]
    return (kind && told.has(kind)) || opensWithCue(block, context) || opensLetter(block, context) ? split(block) : null
  })
  return { value, messages: [] }
}

/** The kinds of titles that the issue has. */
function findTold(blocks: readonly Block[], kinds: readonly (Kind | null)[], context: PassContext): ReadonlySet<Kind> {
  const isPlain = (kind: Kind | null | undefined) => kind === 'plain' || kind === 'short'
  const isTitled = (at: number) => isTitle(blocks[at - 1], context)
  const count = (holds: (kind: Kind | null, at: number) => boolean) => kinds.filter(holds).length
  const several = blocks.filter(
    (block, at) =>
      block.type === 'unmarked' &&
      block.lines.length > 1 &&
      !readMarker(block.lines[0].text) &&
      block.lines.some((line, place) => place > 0 && opensText(line)) &&
      blocks[at - 1]?.type !== 'folio',
  )
  const plain = count(isPlain)
  const titled = count((kind, at) => isPlain(kind) && isTitled(at))
  const told = new Set<Kind>()
  if (plain >= fewest.plain && plain >= several.length * mostly && titled * 2 <= plain) told.add('plain').add('short')
  const isSure = kinds.some((kind, at) => kind === 'short' && !isTitled(at))
  for (const kind of ['capitals', 'picture', 'short'] as const)
    if (count((found) => found === kind) >= fewest[kind] && (kind !== 'short' || isSure)) told.add(kind)
  return told
}

function split(block: Block): readonly Block[] {
  const [first, ...rest] = block.lines
  return [unmarked([first], 'split-run-on-titles/title'), unmarked(rest, 'split-run-on-titles/text')]
}

/** A line that names a table of contents or a calendar needs no others of its kind. */
function opensWithCue(block: Block, { locale }: PassContext): boolean {
  const [first, second, third] = block.lines
  if (block.type !== 'unmarked' || !second) return false
  const text = first.text.trim()
  const dated = isCalendarTitle(text, locale) && startsWithDate(second.text.trim(), locale)
  return dated || (third !== undefined && (isCue(text, locale.cues.contents) || isCalendarTitle(text, locale)))
}

/** Where lines alone stand above the blocks, those are the titles, and what the blocks open with is none. */
const isTitle = (block: Block | undefined, context: PassContext) =>
  block?.type === 'unmarked' && block.lines.length === 1 && mayBeHeading(block, undefined, context)

/** A title over the greeting of a letter, and a letter below it. */
function opensLetter(block: Block, context: PassContext): boolean {
  const [first, second, third] = block.lines
  if (block.type !== 'unmarked' || !second || !third || first.wrapped || readMarker(first.text)) return false
  const greets = /[,!]$/.test(second.text.trim()) && isGreeting(second.text.trim(), context.locale)
  return greets && mayBeHeading({ type: 'unmarked', lines: [first], evidence: block.evidence }, undefined, context)
}

function kindOf(block: Block, context: PassContext): Kind | null {
  const [first, second] = block.lines
  if (block.type !== 'unmarked' || !second || first.wrapped) return null
  const text = first.text.trim()
  if (text.length > longest || endsSentence(text) || readMarker(first.text)) return null
  // `1. mai` is no counter.
  if (readMarker(second.text) && !startsWithDate(second.text.trim(), context.locale)) return null
  const alone: Block = { type: 'unmarked', lines: [first], evidence: block.evidence }
  const below: Block = { type: 'unmarked', lines: [second], evidence: block.evidence }
  if (!mayBeHeading(alone, below, context)) return null
  if (isCapitals(text) && !isCapitals(second.text)) return 'capitals'
  if (/^\p{Extended_Pictographic}/u.test(text)) return 'picture'
  if (!opensText(second) || !block.lines.slice(1).some((line) => /[.!?](?:[\s"”»)]|$)/.test(line.text))) return null
  return isShort(block, context) ? 'short' : 'plain'
}

/** A line over a full one that no paragraph would begin with; who wrote the text may stand there too. */
function isShort({ lines: [first, second] }: Block, { layout, locale }: PassContext): boolean {
  const width = layout.wrapWidth
  const full = width === null ? longLine : width * leastOfFull
  const text = first.text.trim().toLowerCase()
  if (text.endsWith(':') || (width !== null && first.text.length > width * mostOfShort)) return false
  return (second?.text.length ?? 0) >= full && !locale.cues.byline.some((cue) => text.startsWith(`${cue} `))
}

const isCapitals = (text: string) =>
  text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) >= fewestCapitals
const opensText = (line: Line) =>
  /^\s*["”“(]?\p{Lu}/u.test(line.text) && (line.text.trim().length > longest / 2 || /[.:!?]\s*$/.test(line.text))
