import { type DateMention, findDates, type StatedDate, withDayMarker } from '../dates/index.ts'
import type { Block, Locale } from '../model/index.ts'
import type { ReadText, Sentence } from './find-sentences.ts'
import { isPast } from './is-past.ts'
import { toBareYear } from './to-bare-year.ts'

/** A day, month or year that the text names, and what the sentence tells of it. */
export interface Clue {
  readonly date: StatedDate
  /** As printed. */
  readonly text: string
  /**
   * `calendar`: announced; `past`: told of as having been; `ahead`: still to come; `title`: named by a heading;
   * `open`: the sentence does not say.
   */
  readonly tense: 'past' | 'open' | 'ahead' | 'calendar' | 'title'
  /** 1-based. */
  readonly line: number
}

const bareYear = toBareYear()
const none: readonly Clue[] = []

/** The dated mentions of an issue's calendar and running text, in the order of the text; `sentences` by block. */
export function findClues({ blocks, sentences }: ReadText, locale: Locale): readonly Clue[] {
  const clues: Clue[] = []
  blocks.forEach((block, at) => {
    for (const clue of inBlock(block, sentences[at] ?? [], locale)) clues.push(clue)
  })
  return clues
}

function inBlock(block: Block, sentences: readonly Sentence[], locale: Locale): readonly Clue[] {
  if (block.type === 'calendar') return inCalendar(block.items, locale)
  if (block.type === 'masthead') return block.lines.flatMap((line) => inTitle(line.text, line.number, locale))
  if (block.type === 'heading') return inTitle(block.title, block.lines[0].number, locale)
  return inText(block, sentences, locale)
}

function inCalendar(items: Extract<Block, { type: 'calendar' }>['items'], locale: Locale): readonly Clue[] {
  const clues: Clue[] = []
  let month: number | undefined
  for (const item of items) {
    const line = withDayMarker(item, false, locale)
    const [first] = findDates(item.text.length > 1 ? [line, ...item.text.slice(1)].join(' ') : line, locale)
    if (!first || first.impossible) continue
    const { from, text } = first
    // A month stands over its days.
    if (from.day === undefined && from.month !== undefined) month = from.month
    const date = from.month === undefined && month !== undefined ? { ...from, month } : from
    clues.push({ date, text, tense: 'calendar', line: item.lines[0].number })
  }
  return clues
}

/** What a heading is about may be any year; only beside other clues it tells the issue's: `Program hösten 2018`. */
function inTitle(title: string, line: number, locale: Locale): readonly Clue[] {
  if (!/\d{4}/.test(title)) return none
  const mentions = findDates(title, locale).filter(({ from, impossible }) => from.year !== undefined && !impossible)
  const rest = mentions.reduceRight((text, { at, end }) => `${text.slice(0, at)} ${text.slice(end)}`, title)
  return [
    ...mentions.map(({ from, text }): Clue => ({ date: from, text, tense: 'open', line })),
    ...findYears(rest, []).map(([text]): Clue => ({ date: { year: Number(text) }, text, tense: 'title', line })),
  ]
}

function inText(block: Block, sentences: readonly Sentence[], locale: Locale): readonly Clue[] {
  if (sentences.length === 0) return none
  return sentences.flatMap(({ text: sentence, mentions: found }) => {
    if (!/\d/.test(sentence)) return []
    const mentions = found.filter((mention) => !mention.impossible)
    const tense = mentions.length > 0 && isPast(sentence, locale) ? 'past' : 'open'
    const years = findYears(sentence, mentions)
    return [
      ...mentions.map(({ from, text }): Clue => ({ date: from, text, tense, line: lineOf(block, text) })),
      ...years.map(({ 0: text, index }): Clue => {
        const ahead = isAhead(sentence.slice(Math.max(0, index - longestCue), index), locale)
        return { date: { year: Number(text) }, text, tense: ahead ? 'ahead' : 'open', line: lineOf(block, text) }
      }),
    ]
  })
}

/** The years that stand outside of the mentions, which are in the order of the text. */
function findYears(text: string, mentions: readonly DateMention[]): readonly RegExpExecArray[] {
  if (text.search(bareYear) < 0) return []
  let next = 0
  return [...text.matchAll(bareYear)].filter(({ index }) => {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++
    return (mentions[next]?.at ?? Number.POSITIVE_INFINITY) > index
  })
}

/** Characters before a year that a cue may take. */
const longestCue = 40

/** A year has no tense of its own: a past sentence may well speak of plans for the next. The word before it may tell. */
function isAhead(before: string, locale: Locale): boolean {
  const words = before.trimEnd().toLowerCase()
  return locale.cues.aheadWords.some((cue) => words.endsWith(` ${cue}`))
}

/** In a longer block, and behind so much text, the first line stands for the place: looking for it takes longer than it is worth. */
const mostLines = 200
const mostText = 20_000

function lineOf(block: Block, text: string): number {
  let read = block.lines.length > mostLines ? mostText : 0
  for (const line of block.lines) {
    if (read >= mostText) break
    if (line.text.includes(text)) return line.number
    read += line.text.length
  }
  return block.lines[0].number
}
