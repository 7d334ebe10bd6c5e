import { findDates } from '../dates/index.ts'
import type { Block, DateSource, Diagnostic, IsoDate, Locale } from '../model/index.ts'
import { findPrintedDates, type PrintedDate } from './find-printed-dates.ts'
import type { ReadText } from './find-sentences.ts'
import { inferDate } from './infer-date.ts'
import { toBareYear } from './to-bare-year.ts'
import { toIsoDate } from './to-iso-date.ts'

export interface FoundDate {
  /** Null where nothing tells it. */
  readonly date: IsoDate | null
  readonly dateSource: DateSource | null
  readonly messages: readonly Diagnostic[]
}

/** The issue's date: as the masthead states it, else as its dated mentions let one infer, else as the file's name says. */
export function findIssueDate(text: ReadText, fileName: string, locale: Locale): FoundDate {
  const printed = findPrintedDates(text.blocks, locale)
  const stated = printed[0]?.date ?? findYear(text.blocks, locale)
  const toStated = (date: IsoDate): FoundDate => ({ date, dateSource: 'stated', messages: checkPrinted(printed) })
  if (stated && !isSeason(stated, text.blocks, locale)) return toStated(stated)
  const inferred = inferDate(text, locale)
  // Of an issue that names its season alone the calendar may tell the month.
  if (inferred?.date.startsWith(stated ?? ''))
    return { date: inferred.date, dateSource: 'inferred', messages: [inferred.message] }
  if (stated) return toStated(stated)
  const named = dateInFileName(fileName)
  if (named) return { date: named, dateSource: 'file-name', messages: [tellNamed(named)] }
  const reason =
    'Expected a date, but neither the text nor the name of the file gives one; add `date` to the front matter'
  return { date: null, dateSource: null, messages: [{ ruleId: 'date-unknown', severity: 'warning', reason }] }
}

/** Of two dates as precise as each other one may be that of something else, or a slip. */
function checkPrinted([first, ...others]: readonly PrintedDate[]): readonly Diagnostic[] {
  const other = others.find(({ date, isStamp }) => date !== first?.date && !isStamp)
  if (!first || !other) return []
  const reason = `Unexpected date \`${other.text}\` beside \`${first.text}\` (line ${first.line}), which is taken for the issue's; look which is right`
  return [{ ruleId: 'date-ambiguous', severity: 'warning', reason, line: other.line, column: 1 }]
}

function tellNamed(date: IsoDate): Diagnostic {
  const reason = `Date \`${date}\` is that of the file's name, for the text gives none; look whether it is right`
  return { ruleId: 'date-from-file-name', severity: 'info', reason, line: 1, column: 1 }
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

/** A year alone, or behind the issue's number: "Nr 3 2018", "Nr 3/2018". */
const yearAlone = toBareYear('(?<![\\p{N}/.-])\\d{1,3}\\s?[/-]')

/** With the month or day where the line names one by itself: "Nr. 3/2018 * Mai", "Nr 4/2022, 15 november". */
function findYear(blocks: readonly Block[], locale: Locale): IsoDate | null {
  const lines = blocks.filter((block) => block.type === 'masthead').flatMap(({ lines }) => lines)
  const line = lines.find(({ text }) => text.search(yearAlone) >= 0)
  const year = line?.text.match(yearAlone)?.[0]
  if (!line || !year) return null
  const [day, ...more] = findDates(line.text, locale).filter(({ from }) => from.month !== undefined)
  const dated = day && more.length === 0 ? toIsoDate({ ...day, from: { ...day.from, year: Number(year) } }) : null
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

function dateInFileName(name: string): IsoDate | null {
  const match = /(?<!\d)((?:19|20)\d\d)(?:[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(
    name.replace(/^.*\//, ''),
  )
  return match ? [match[1], match[2], match[3]].filter((part) => part !== undefined).join('-') : null
}
