import type { Block, Locale } from '../model/index.ts'
import { classifyCalendarLine } from './classify-calendar-line.ts'

/** Lines of an event, wrapped ones counted as one, and characters of all; longer ones are articles. */
const mostLines = 7
const longest = 600
/** A longer first line is a sentence that opens with a day. */
const longestDay = 70
/** Without a neighbour of their kind, so many are how the issue sets its events. */
const fewest = 3

const known = new WeakMap<readonly Block[], ReadonlySet<Block>>()

/**
 * Whether a block is a day in a line of its own over what happens then, beside another such block, or one of several. `month` tells
 * whether a month stands above it, so that a number may be its day.
 */
export function isDayOver(blocks: readonly Block[], at: number, month: boolean, locale: Locale): boolean {
  const all = known.get(blocks) ?? findAll(blocks, locale)
  const has = (place: number) => all.has(blocks[place] as Block)
  if (!has(at) || !(has(at - 1) || has(at + 1) || all.size >= fewest)) return false
  return month || /\p{L}|\d\D\d/u.test(blocks[at]?.lines[0].text ?? '')
}

function findAll(blocks: readonly Block[], locale: Locale): ReadonlySet<Block> {
  const all = new Set(blocks.filter((block) => isOne(block, locale)))
  known.set(blocks, all)
  return all
}

function isOne({ type, lines }: Block, locale: Locale): boolean {
  if ((type !== 'unmarked' && type !== 'calendar') || lines.length < 2 || !mayBeDay(lines[0].text)) return false
  const own = lines.filter((_, at) => lines[at - 1]?.wrapped !== true)
  if (own.length < 2 || own.length > mostLines || lines.reduce((sum, { text }) => sum + text.length, 0) > longest)
    return false
  return own.every(({ text }, line) => {
    const kind = classifyCalendarLine(text.trim(), line === 0, locale)
    return line === 0 ? kind === 'date' || (kind === 'entry' && isOpen(text)) : kind !== 'date' && kind !== 'entry'
  })
}

const mayBeDay = (text: string) => text.trim().length <= longestDay && /\d/.test(text)
const isOpen = (text: string) => !/[.!?:]\s*$/.test(text)
