import type { Block, Line, Locale, Pass } from '../../model/index.ts'
import { classifyCalendarLine } from '../classify-calendar-line.ts'
import { endsSentence } from '../ends-sentence.ts'
import { isCalendarTitle } from '../is-calendar-title.ts'
import { isMonthAlone } from '../is-month-alone.ts'
import { unmarked } from '../split-blocks.ts'
import { startsWithDate } from '../starts-with-date.ts'
import { textOf } from '../text-of.ts'

/** Longer ones are prose. */
const longest = 110
/** Below a month, a title or a colon so many rows are a programme. */
const fewestLed = 2
const fewest = 3

/** `row`: a day and what happens then; `day`: a day alone; `cue`: a calendar's title; `text`: a short line, a title perhaps. */
type Kind = 'row' | 'day' | 'month' | 'cue' | 'text' | 'other'

/**
 * Joins what a blank line behind every line has parted: the rows of a programme to one block, and in turn a day alone in its line to
 * the title below it.
 */
export const joinDayRows: Pass = (blocks, { locale }) => {
  if (!blocks.some(mayBeRow)) return { value: blocks, messages: [] }
  const kinds = readKinds(blocks, locale)
  if (!kinds.includes('row') && !kinds.includes('day')) return { value: blocks, messages: [] }
  const value: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const end = endOfPairs(blocks, kinds, at) ?? endOfRows(blocks, kinds, at)
    if (end === null) value.push(blocks[at++] as Block)
    else {
      value.push(...end.parts)
      at = end.at
    }
  }
  return { value: value.length === blocks.length ? blocks : value, messages: [] }
}

/** The blocks of a programme, joined, and the place behind them. */
interface Joined {
  readonly parts: readonly Block[]
  readonly at: number
}

function endOfRows(blocks: readonly Block[], kinds: readonly Kind[], from: number): Joined | null {
  const kind = kinds[from]
  if (kind !== 'row' && kind !== 'day') return null
  let at = from
  while (kinds[at] === kind) at++
  // Two days alone may be the issue's own and the first of a programme.
  const least = kind === 'row' && leads(blocks, kinds, from - 1) ? fewestLed : fewest
  return at - from < least ? null : { parts: [join(blocks.slice(from, at), 'rows')], at }
}

/** Days over titles: at least two in turn. */
function endOfPairs(blocks: readonly Block[], kinds: readonly Kind[], from: number): Joined | null {
  const isPair = (at: number) => kinds[at] === 'day' && kinds[at + 1] === 'text'
  const parts: Block[] = []
  let pairs = 0
  let at = from
  while (isPair(at) || (pairs > 0 && kinds[at] === 'month' && isPair(at + 1))) {
    if (kinds[at] === 'month') parts.push(blocks[at++] as Block)
    parts.push(join(blocks.slice(at, at + 2), 'day-over-title'))
    at += 2
    pairs++
  }
  if (pairs < 2) return null
  return { parts: isTitled(blocks, kinds, from) ? blocks.slice(from, at) : parts, at }
}

/** Whether a title stands above the first day, itself below a heading: then each day belongs to the title above it. */
function isTitled(blocks: readonly Block[], kinds: readonly Kind[], at: number): boolean {
  const closed = /[.:!?]\s*$/.test(blocks[at - 1]?.lines.at(-1)?.text ?? '')
  return kinds[at - 1] === 'text' && !closed && (kinds[at - 2] === 'text' || kinds[at - 2] === 'cue')
}

/** A title, or a colon. */
function leads(blocks: readonly Block[], kinds: readonly Kind[], at: number): boolean {
  const text = blocks[at]?.lines.at(-1)?.text.trimEnd() ?? ''
  return (
    text.endsWith(':') || kinds[at] === 'cue' || kinds[at] === 'month' || (kinds[at] === 'text' && !endsSentence(text))
  )
}

function join(blocks: readonly Block[], rule: string): Block {
  return unmarked(
    blocks.flatMap(({ lines }): readonly Line[] => lines),
    `join-day-rows/${rule}`,
  )
}

/** A quick look, for most issues have no programme. */
const mayBeRow = (block: Block) => block.type === 'unmarked' && /\d/.test(block.lines[0].text.slice(0, longest))

/** A month goes on over rows and titles, up to prose. */
function readKinds(blocks: readonly Block[], locale: Locale): readonly Kind[] {
  let month = false
  return blocks.map((block): Kind => {
    const kind = kindOf(block, month, locale)
    month = kind === 'month' || (month && kind !== 'other' && kind !== 'cue')
    return kind
  })
}

function kindOf(block: Block, month: boolean, locale: Locale): Kind {
  if (block.type !== 'unmarked' || (block.lines.length > 1 && !isWrapped(block))) return 'other'
  const text = textOf(block)
  if (text.length > longest) return 'other'
  if (isMonthAlone(text, locale)) return 'month'
  if (!/\d/.test(text)) return isCalendarTitle(text, locale) ? 'cue' : 'text'
  const kind = classifyCalendarLine(text, month, locale)
  if (kind === 'date') return 'day'
  if (kind !== 'entry' || !startsWithDate(text, locale)) return kind === 'text' ? 'text' : 'other'
  return isProse(text) ? 'other' : 'row'
}

/** All of it is one line, wrapped. */
const isWrapped = ({ lines }: Block) => lines.slice(0, -1).every(({ wrapped }) => wrapped)

/** More than one sentence. */
const isProse = (text: string) => /\p{L}{3}[.!?]\s+\p{Lu}/u.test(text) && endsSentence(text)
