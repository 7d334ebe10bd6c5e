import { findDates } from '../../dates/index.ts'
import type { Block, Heading, Pass, PassContext } from '../../model/index.ts'
import { alignContents } from '../align-contents.ts'
import { blankLinesBetween } from '../blank-lines-between.ts'
import { findDayHeadings } from '../find-day-headings.ts'
import { findHeadingSystem, type HeadingSystem } from '../find-heading-system.ts'
import { indentOf } from '../find-layout.ts'
import { findListTitles } from '../find-list-titles.ts'
import { findLook } from '../find-look.ts'
import { findRecords } from '../find-records.ts'
import { foldTitle } from '../fold-title.ts'
import { isCalendarTitle } from '../is-calendar-title.ts'
import { isLabel } from '../is-label.ts'
import { isMonthAlone } from '../is-month-alone.ts'
import { leadsToList } from '../leads-to-list.ts'
import { mayBeHeading } from '../may-be-heading.ts'
import { startsWithDate } from '../starts-with-date.ts'
import { textOf } from '../text-of.ts'

/** A line over another heading has no text of its own: it is one only where it is as short as a headline over several. */
const mostWordsOverHeading = 6

/** Bare lines that head what follows: those that the table of contents names, then those that look and stand like headings. */
export const markHeadings: Pass = (blocks, context) => {
  const contents = blocks.filter((block) => block.type === 'tableOfContents').flatMap(({ entries }) => entries)
  const start = blocks.findLastIndex((block) => block.type === 'tableOfContents') + 1
  const records = findRecords(blocks, context)
  const entryTitles = new Set(contents.map((entry) => foldTitle(entry.text)))
  const isEntry = (block: Block, at: number) =>
    entryTitles.size > 0 && at >= start && block.lines.length === 1 && entryTitles.has(foldTitle(textOf(block)))
  const lone = blocks.map(
    (block, at) =>
      block.type === 'heading' ||
      block.evidence === 'split-contents-titles/title' ||
      (block.type === 'unmarked' && isEntry(block, at)) ||
      (block.type === 'unmarked' &&
        !records.has(at) &&
        mayBeHeading(block, blocks[at + 1], context) &&
        !leadsToList(block, blocks[at + 1], context) &&
        !isDayOfTitle(block, blocks[at - 1], context) &&
        (!isCutShort(blocks[at + 1], context) || isCalendarTitle(textOf(block), context.locale))),
  )
  const days = findDayHeadings(blocks, lone, context)
  const listTitles = findListTitles(blocks, lone)
  const candidates = lone.map(
    (may, at) => days.has(at) || listTitles.has(at) || (may && !namesRecord(blocks, lone, at, context)),
  )
  const system = findHeadingSystem(blocks, candidates, context)
  const fits = (at: number) => fitsSystem(blocks, at, system, context)
  const places = blocks.map((block, at) =>
    contents.length > 0 && at >= start && candidates[at]
      ? { title: titleOf(block), opening: openingOf(blocks, at) }
      : null,
  )
  const targets = alignContents(
    contents.map((entry) => entry.text),
    places,
  )
  const named = new Set(targets.filter((at) => at !== null))
  const value: Block[] = []
  let entry = 0
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    if (block.type === 'tableOfContents') {
      const entries = block.entries.map((line, offset) => ({
        ...line,
        target: lineOf(blocks, targets[entry + offset]),
      }))
      entry += entries.length
      value.push({ ...block, entries })
    } else if (
      block.type === 'unmarked' &&
      candidates[at] &&
      (named.has(at) || (fits(at) && stands(blocks, candidates, at)))
    ) {
      value.push(
        toHeading(
          block,
          named.has(at) ? 'contents-match' : 'bare-line',
          findLook(block, blocks[at - 1], system, context),
        ),
      )
    } else value.push(block)
  }
  return { value, messages: [] }
}

/** Without the drawing that may stand before a title. */
const titleOf = (block: Block) =>
  block.type === 'heading' ? block.title : textOf(block).replace(/^[^\p{L}\p{N}]+\s{2,}/u, '')

/** The beginning of the text under a heading. */
function openingOf(blocks: readonly Block[], at: number): string {
  return blocks
    .slice(at + 1, at + 3)
    .map((block) => textOf(block).slice(0, 400))
    .join(' ')
}

const lineOf = (blocks: readonly Block[], at: number | null | undefined) =>
  at === null || at === undefined ? null : (blocks[at]?.lines[0].number ?? null)

/** Between a heading and a label ("Venue: Pearse Stadium") stands what the label is about. */
function namesRecord(blocks: readonly Block[], may: readonly boolean[], at: number, context: PassContext): boolean {
  const below = blocks[at + 1]
  return (
    blocks[at]?.type === 'unmarked' &&
    may[at - 1] === true &&
    below?.type === 'unmarked' &&
    isLabel(textOf(below), context)
  )
}

/** Day and time directly below a title are the title's: `Saturday 28 September, 7pm, Village Hall`. */
function isDayOfTitle(block: Block, above: Block | undefined, { locale }: PassContext): boolean {
  if (above?.type !== 'heading' || isCalendarTitle(above.title, locale) || isMonthAlone(above.title, locale))
    return false
  const [first] = /\d/.test(block.lines[0].text) ? findDates(textOf(block), locale) : []
  return first?.at === 0 && first.from.day !== undefined && first.from.hour !== undefined
}

/** Where an issue sets its headings apart consistently, a line that is not set so is none. */
function fitsSystem(blocks: readonly Block[], at: number, system: HeadingSystem, context: PassContext): boolean {
  if (system.decorated) return false
  return !system.outdented || indentOf((blocks[at] as Block).lines[0]) !== context.layout.indent
}

/** Text below that goes on in lower case is the rest of the line's own sentence, unless it opens with a day. */
function isCutShort(below: Block | undefined, { locale }: PassContext): boolean {
  if (below?.type !== 'unmarked') return false
  const text = textOf(below)
  return /^\p{Ll}+(?![\p{L}\p{N}:.@-])/u.test(text) && !startsWithDate(text, locale)
}

/** A heading has text below it; directly over another heading only a short one stands. */
function stands(blocks: readonly Block[], candidates: readonly boolean[], at: number): boolean {
  let next = at + 1
  while (blocks[next]?.type === 'separator' || blocks[next]?.type === 'folio') next++
  const below = blocks[next]
  if (!below || below.type === 'residue') return false
  // The last line of a page, over another heading, signs the text above it.
  if (candidates[next] && blocks.slice(at + 1, next).some(({ type }) => type === 'folio')) return false
  if (endsText(blocks, at, next)) return false
  const text = textOf(blocks[at] as Block)
  if (isCall(text) && opensText(blocks, candidates, at)) return false
  return !candidates[next] || (text.split(/\s+/).length <= mostWordsOverHeading && !/[:!]$/.test(text))
}

/** Right below the text above, and apart from what is below, a line belongs to that text: `Read more about the guide`. */
function endsText(blocks: readonly Block[], at: number, next: number): boolean {
  const [above, block, below] = [blocks[at - 1], blocks[at], blocks[next]]
  if (!above || !block || !below || !['unmarked', 'list', 'speech', 'calendar'].includes(above.type)) return false
  return blankLinesBetween(above, block) === 0 && blankLinesBetween(block, below) > 0
}

/** `Nu är det snart dags för årets städning!` */
const isCall = (text: string) => text.endsWith('!')
/** A shorter call may be a title below a headline. */
const fewestOfCall = 5

/** Whether a call stands directly below a title, or is the only one in the issue that could be one. */
function opensText(blocks: readonly Block[], candidates: readonly boolean[], at: number): boolean {
  const [above, call] = [blocks[at - 1], blocks[at] as Block]
  const titled = candidates[at - 1] === true && above !== undefined && !isCall(textOf(above))
  if (titled && textOf(call).split(/\s+/).length >= fewestOfCall) return true
  return !candidates.some((may, place) => may && place !== at)
}

function toHeading(block: Block, rule: string, look: string): Heading {
  return {
    type: 'heading',
    lines: block.lines,
    evidence: `mark-headings/${rule}`,
    look,
    level: 0,
    // Columns part two titles; one space does, too.
    title: titleOf(block).replace(/ {2,}/g, ' '),
  }
}
