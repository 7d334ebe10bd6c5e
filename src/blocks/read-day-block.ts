import type { Block, Locale } from '../model/index.ts'
import { classifyCalendarLine } from './classify-calendar-line.ts'
import { endsSentence } from './ends-sentence.ts'
import { readNamedLabel } from './read-named-label.ts'

/** One event set as a block: a title, who and what below it, its day in a line of its own, and more. */
export interface DayBlock {
  /** Place of the line with the day. */
  readonly day: number
  /** What stands below the day is running text. */
  readonly prose: boolean
}

const mostLines = 8
/** Longer lines over a day are no titles. */
const longest = 80
/** Where nothing says that it is a calendar the day stands no deeper below the title. */
const usual = 3
/** A shorter line that ends as a sentence does may be a name. */
const shortestProse = 40

/** The event that a block is whose first lines are its title; null where it has no day below at most `deepest` of them, or several. */
export function readDayBlock({ type, lines }: Block, locale: Locale, deepest = usual): DayBlock | null {
  if (type !== 'unmarked' || lines.length < 2 || lines.length > mostLines || lines[0].wrapped) return null
  const texts = lines.map(({ text }) => text.trim())
  const day = texts.findIndex((text, at) => at > 0 && at <= deepest && /\d/.test(text) && isDay(text, locale))
  if (day < 0 || texts.slice(0, day).some((text) => text.length > longest || endsSentence(text) || /[:,;]$/.test(text)))
    return null
  const others = texts.filter((_, at) => at !== day)
  const isOther = (text: string) => ['text', 'label'].includes(classifyCalendarLine(text, false, locale))
  if (!/^[\p{Lu}\p{N}"“”«]/u.test(texts[0] ?? '') || !others.every(isOther)) return null
  const isLabelled = texts.slice(day).some((text) => readNamedLabel(text, locale) !== null)
  return {
    day,
    prose: !isLabelled && texts.slice(day + 1).some((text) => text.length >= shortestProse && endsSentence(text)),
  }
}

const isDay = (text: string, locale: Locale) => classifyCalendarLine(text, false, locale) === 'date'
