import { type DateMention, findDates } from '../dates/index.ts'
import type { Block, DateSource, Diagnostic, IsoDate, Line, Locale } from '../model/index.ts'
import type { ReadText } from './find-sentences.ts'
import { inferDate } from './infer-date.ts'
import { toBareYear } from './to-bare-year.ts'

export interface FoundDate {
  /** Null where nothing tells it. */
  readonly date: IsoDate | null
  readonly dateSource: DateSource | null
  readonly messages: readonly Diagnostic[]
}

/** The issue's date: as the masthead states it, else as its dated mentions let one infer, else as the file's name says. */
export function findIssueDate(text: ReadText, fileName: string, locale: Locale): FoundDate {
  const stated = findStated(text.blocks, locale)
  if (stated && !isSeason(stated, text.blocks, locale)) return { date: stated, dateSource: 'stated', messages: [] }
  const inferred = inferDate(text, locale)
  // Of an issue that names its season alone the calendar may tell the month.
  if (inferred?.date.startsWith(stated ?? ''))
    return { date: inferred.date, dateSource: 'inferred', messages: [inferred.message] }
  if (stated) return { date: stated, dateSource: 'stated', messages: [] }
  const named = dateInFileName(fileName)
  if (named) return { date: named, dateSource: 'file-name', messages: [] }
  const reason =
    'Expected a date, but neither the text nor the name of the file gives one; add `date` to the front matter'
  return { date: null, dateSource: null, messages: [{ ruleId: 'date-unknown', severity: 'warning', reason }] }
}

/** `Spring 2018`: a year behind a season, or without a number beside it, by which an issue would be named. */
function isSeason(date: IsoDate, blocks: readonly Block[], { cues }: Locale): boolean {
  const names = (text: string) => {
    if (!text.endsWith(` ${date}`)) return false
    const before = text.slice(0, -date.length).trim()
    return !/\d/.test(before) || cues.seasons.includes(/\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '')
  }
  return blocks.some(({ type, lines }) => type === 'masthead' && lines.some(({ text }) => names(text.trim())))
}

/** The most precise date of the masthead; the first of equals. */
function findStated(blocks: readonly Block[], locale: Locale): IsoDate | null {
  const lines = blocks.flatMap((block) => (block.type === 'masthead' ? block.lines : []))
  const datesOf = (texts: readonly Line[]) =>
    texts.flatMap(({ text }) => findDates(text, locale)).flatMap((mention) => toIso(mention) ?? [])
  const plain = datesOf(lines.filter(({ text }) => !isStamp(text, locale)))
  const stamps = datesOf(lines.filter(({ text }) => isStamp(text, locale)))
  // A page may have been changed long after the issue: its stamp counts where nothing else does, or in the month of the issue.
  const own = stamps.filter((stamp) => plain.length === 0 || plain.some((date) => stamp.startsWith(date.slice(0, 7))))
  const dates = [...plain, ...own]
  const longest = dates.reduce((most, date) => Math.max(most, date.length), 0)
  return dates.find((date) => date.length === longest) ?? findYear(blocks, locale)
}

/** `Aktualisiert am 4. Januar 2023`; behind a colon it is a field of a mail's head. */
function isStamp(text: string, { dates }: Locale): boolean {
  const word = /^\s*(\p{L}+)(?!\p{L}|\s*:)/u.exec(text)?.[1]
  return word !== undefined && dates.stampCues.includes(word.toLowerCase())
}

/** A year alone, or behind the issue's number: "Nr 3 2018", "Nr 3/2018". */
const yearAlone = toBareYear('(?<![\\p{N}/.-])\\d{1,3}\\s?[/-]')

/** With the month or day where the line names one by itself: "Nr. 3/2018 * Mai", "Nr 4/2022, 15 november". */
function findYear(blocks: readonly Block[], locale: Locale): IsoDate | null {
  const lines = blocks.filter((block) => block.type === 'masthead').flatMap(({ lines }) => lines)
  const line = lines.find(({ text }) => text.search(yearAlone) >= 0)
  const year = line?.text.match(yearAlone)?.[0]
  if (!line || !year) return null
  const [day, ...more] = findDates(line.text, locale).filter(({ from }) => from.month !== undefined)
  const dated = day && more.length === 0 ? toIso({ ...day, from: { ...day.from, year: Number(year) } }) : null
  if (dated !== null) return dated
  // `Julnumret 2009` over `December`.
  const alone = lines.filter(({ text }) => /^\s*\p{L}+\s*$/u.test(text)).map(({ text }) => findMonth(text, locale))
  const month = findMonth(line.text, locale) ?? alone.find((found) => found !== null) ?? null
  return month === null ? year : `${year}-${String(month).padStart(2, '0')}`
}

/** The month that a line names in full; null where it names none or several. */
function findMonth(text: string, { dates }: Locale): number | null {
  const words: readonly string[] = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const months = dates.months.flatMap(([name], at) => (name !== undefined && words.includes(name) ? [at + 1] : []))
  return months.length === 1 ? (months[0] ?? null) : null
}

function toIso(mention: DateMention): IsoDate | null {
  const { year, month, day } = mention.from
  if (year === undefined || month === undefined || mention.impossible) return null
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${pad(month)}${day === undefined || mention.to ? '' : `-${pad(day)}`}`
}

function dateInFileName(name: string): IsoDate | null {
  const match = /(?<!\d)((?:19|20)\d\d)(?:[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(
    name.replace(/^.*\//, ''),
  )
  return match ? [match[1], match[2], match[3]].filter((part) => part !== undefined).join('-') : null
}
