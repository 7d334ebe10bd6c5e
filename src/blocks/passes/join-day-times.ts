import type { Block, Line, Locale, Pass } from '../../model/index.ts'
import { classifyCalendarLine } from '../classify-calendar-line.ts'
import { findPlaces } from '../find-places.ts'
import { readLabel } from '../read-label.ts'
import { unmarked } from '../split-blocks.ts'

/** One day over a time is a notice; more are a programme. */
const fewest = 2
/** The day, and which day of the year it is; the time, and what happens then. */
const mostOfDay = 2
const mostOfTime = 4
const longest = 80

/** Joins a day to the time and the event that a blank line has parted from it: `Sonntag, 7. April`, `10.00 Uhr`, `Gottesdienst`. */
export const joinDayTimes: Pass = (blocks, { locale }) => {
  const days = new Set(
    findPlaces(blocks, (block, at) => opensWithDay(block, locale) && opensWithTime(blocks[at + 1], locale)),
  )
  if (days.size < fewest) return { value: blocks, messages: [] }
  const value = blocks.flatMap((block, at): readonly Block[] => {
    const below = days.has(at) ? blocks[at + 1] : undefined
    if (below) return [unmarked([...block.lines, ...below.lines], 'join-day-times/event')]
    return days.has(at - 1) ? [] : [block]
  })
  return { value, messages: [] }
}

function opensWithDay(block: Block, locale: Locale): boolean {
  const texts = textsOf(block, mostOfDay)
  if (texts === null || !/\d/.test(texts[0] ?? '')) return false
  return texts.every((text, at) => classifyCalendarLine(text, false, locale) === (at === 0 ? 'date' : 'text'))
}

function opensWithTime(block: Block | undefined, locale: Locale): boolean {
  const texts = block ? textsOf(block, mostOfTime) : null
  return texts !== null && readLabel(texts[0] ?? '', locale)?.kind === 'time'
}

/** The lines of a short block; null where it is longer. */
function textsOf({ type, lines }: Block, most: number): readonly string[] | null {
  const isShort = ({ text }: Line) => text.length <= longest
  return type === 'unmarked' && lines.length <= most && lines.every(isShort)
    ? lines.map(({ text }) => text.trim())
    : null
}
