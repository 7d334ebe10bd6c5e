import { findDates } from '../../dates/index.ts'
import type { Block, Line, Locale, Pass, PassContext } from '../../model/index.ts'
import { hasWord } from '../../patterns/index.ts'
import { classifyCalendarLine } from '../classify-calendar-line.ts'
import { endsSentence } from '../ends-sentence.ts'
import { isCalendarTitle } from '../is-calendar-title.ts'
import { isCue } from '../is-cue.ts'
import { isDateline } from '../is-dateline.ts'
import { isDrawn } from '../is-drawn.ts'
import { isMonthAlone } from '../is-month-alone.ts'
import { isStamp } from '../is-stamp.ts'
import { textOf } from '../text-of.ts'

/** A masthead is at the top, and its lines are short. */
const deepest = 6
const longestLine = 100
/** A name, its subtitle and who publishes it. */
const mostWordsOfName = 14
const mostWordsOfSeason = 4
/** Below a drawn nameplate and a greeting a line with nothing but the day still belongs to it. */
const deepestDateline = 20

/**
 * The lines at the top that say which publication, number and date this is. A line belongs to them by what it says (a date, a
 * number, a word such as "newsletter"); other short lines only where such a date follows.
 */
export const markMasthead: Pass = (blocks, context) => {
  const start = Math.max(
    0,
    blocks.findIndex((block) => !isDrawnAbove(block)),
  )
  const top = blocks.slice(start, start + deepest)
  const stop = top.findIndex(
    (block, at) => !mayBelong(block, context) || (at > 0 && leadsOn(block)) || headsDays(blocks, start + at, context),
  )
  const candidates = stop < 0 ? top : top.slice(0, stop)
  const first = candidates.findIndex((block) => !isBeside(block))
  const named = candidates.findIndex((block) => namesWithDate(block, context.locale))
  const last = candidates.findLastIndex(
    (block, at) =>
      !isBeside(block) &&
      (tells(block, context.locale, named >= 0 && at > named) ||
        (at === first
          ? namesPublication(block, context.locale) || endsWithYear(block)
          : isSeason(textOf(block), context.locale))),
  )
  const end = start + (last < 0 || last - first > 3 ? firstSaying(candidates, context) : last)
  const value = blocks.map((block, at): Block => {
    if (at < deepestDateline && headsDays(blocks, at, context)) return block
    if (at >= start && at <= end && block.type !== 'separator' && block.type !== 'residue')
      return { type: 'masthead', lines: block.lines, evidence: `mark-masthead/${isDrawing(block) ? 'drawing' : 'top'}` }
    if (at === end + 1 && isStamp(block, blocks[end], context.locale))
      return { type: 'masthead', lines: block.lines, evidence: 'mark-masthead/dateline' }
    const dated =
      at < deepestDateline &&
      mayBeTitle(block) &&
      block.evidence !== 'split-day-titles/title' &&
      !isBelowTitle(blocks, at) &&
      isDateline(textOf(titleLines(block)), context.locale)
    return dated ? { type: 'masthead', lines: block.lines, evidence: 'mark-masthead/dateline' } : block
  })
  return { value, messages: [] }
}

/** A month directly over its days is no issue's date. */
function headsDays(blocks: readonly Block[], at: number, { locale }: PassContext): boolean {
  const [block, below] = [blocks[at], blocks[at + 1]]
  if (block?.type !== 'unmarked' || below?.type !== 'unmarked' || !isMonthAlone(textOf(block), locale)) return false
  const kind = classifyCalendarLine(below.lines[0].text.trim(), true, locale)
  return kind === 'date' || kind === 'entry'
}

/** Directly below a title that follows a text a day is that of an event. */
function isBelowTitle(blocks: readonly Block[], at: number): boolean {
  const [text, title] = [blocks[at - 2], blocks[at - 1]]
  const ends = (block: Block) => endsSentence(block.lines.at(-1)?.text.trim() ?? '')
  return (
    text?.type === 'unmarked' && title?.type === 'unmarked' && ends(text) && title.lines.length === 1 && !ends(title)
  )
}

/** Rules, what a web page left, and a drawn nameplate stand between the lines of a masthead and say nothing. */
const isBeside = (block: Block) => block.type === 'separator' || block.type === 'residue' || isDrawing(block)
const isDrawing = (block: Block) => block.type === 'unmarked' && block.lines.every((line) => isDrawn(line.text))
/** The head of a mail and what a web page puts over its text. */
const isDrawnAbove = (block: Block) => block.type === 'masthead' || block.type === 'residue'

const mayBeTitle = (block: Block) => block.type === 'unmarked' || block.type === 'heading'

/** Where the telling lines are far down, only those at the very top count. */
function firstSaying(blocks: readonly Block[], context: PassContext): number {
  let end = -1
  for (const [at, block] of blocks.entries()) {
    if (isBeside(block)) continue
    if (!tells(block, context.locale)) break
    end = at
  }
  return end
}

function mayBelong(block: Block, context: PassContext): boolean {
  if (isBeside(block)) return true
  if (!mayBeTitle(block) || isProse(block) || block.evidence === 'split-day-titles/title') return false
  const { lines } = titleLines(block)
  const { cues } = context.locale
  return (
    lines.length <= 4 &&
    lines.every((line) => line.text.trim().length <= longestLine && !isText(line)) &&
    !isCue(textOf(block), cues.contents) &&
    !isCalendarTitle(textOf(block), context.locale)
  )
}

/** A full line that runs on into the next is text. */
function isProse({ lines }: Block): boolean {
  return lines.some(
    ({ wrapped, text }, at) => wrapped && /^\s*\p{Ll}/u.test(lines[at + 1]?.text ?? '') && /[.!?]\s/.test(text),
  )
}
/** A colon below the first lines leads to a list of what is in the issue. */
const leadsOn = (block: Block) => /:\s*$/.test(block.lines.at(-1)?.text ?? '')

/** An abbreviation of one letter (`e. V.`), a day's number and dots end no sentence. */
const isText = ({ text }: Line) =>
  endsSentence(text.replace(/(?:(?<![\p{L}\p{N}])(?:(?:\p{L}\.)+|\d+\.)|\s?(?:…|\.{3}))$/u, ''))

/** The block's lines that carry words. */
function titleLines(block: Block): { readonly lines: Block['lines'] } {
  const lines = block.lines.filter((line) => /[\p{L}\p{N}]/u.test(line.text))
  return { lines: (lines.length > 0 ? lines : block.lines) as Block['lines'] }
}

/** Whether one of the block's lines tells; below the name and the date of the publication a title may speak of news too. */
function tells(block: Block, locale: Locale, isNamed = false): boolean {
  const { lines } = titleLines(block)
  return lines.some(({ text }) => says(text.trim(), locale) && !(isNamed && !/\d/.test(text)))
}

/** The name of the publication over its date. */
function namesWithDate(block: Block, locale: Locale): boolean {
  const { lines } = titleLines(block)
  return lines.length > 1 && lines.some(({ text }, at) => at > 0 && isDateline(text, locale))
}

/** At the very top a compound names the publication too: `Klubbnytt`, `Veckobrev`. */
function namesPublication(block: Block, { cues }: Locale): boolean {
  const words = titleLines(block).lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]+/gu) ?? [])
  const isCompound = (word: string) =>
    cues.publicationEndings.some((ending) => word.endsWith(ending) && word.length >= ending.length + 2)
  return words.length <= mostWordsOfName && words.some(isCompound)
}

/** A name over a line such as `Spring 2018`. */
function endsWithYear(block: Block): boolean {
  const { lines } = titleLines(block)
  const last = lines.at(-1)?.text.trim() ?? ''
  return (
    lines.length > 1 && /^[^\p{N}]{2,40}\s(?:19|20)\d\d$/u.test(last) && last.split(/\s+/).length <= mostWordsOfSeason
  )
}

/** Whether a line tells a date, a number, or that this is a newsletter. */
function says(text: string, locale: Locale): boolean {
  if (text.split(/\s+/).length > 14) return false
  const dated = findDates(text, locale).some(
    (mention) => mention.from.year !== undefined && mention.from.month !== undefined,
  )
  const { publication, number, volume } = locale.cues
  return dated || hasWord(text, publication) || numbered(text, [...number, ...volume])
}

/** `Spring 2018`: a season and a year, and nothing else. */
function isSeason(text: string, { cues }: Locale): boolean {
  const [season = '', year = '', ...more] = text.toLowerCase().split(/[\s,]+/)
  return more.length === 0 && cues.seasons.includes(season) && /^(?:19|20)\d\d$/.test(year)
}

function numbered(text: string, cues: readonly string[]): boolean {
  const words = text.toLowerCase().split(/[\s.,:-]+|(?<=#)/)
  return words.some((word, at) => cues.includes(word) && /^\d+(?:\/\d{2,4})?$/.test(words[at + 1] ?? ''))
}
