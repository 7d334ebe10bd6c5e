import { findDates } from '../dates/index.ts'
import type { Block, IsoDate, Line, Locale } from '../model/index.ts'
import { toIsoDate } from './to-iso-date.ts'

/** A date of the masthead. */
export interface PrintedDate {
  readonly date: IsoDate
  /** As printed. */
  readonly text: string
  /** 1-based. */
  readonly line: number
  /** Its line tells when the page was changed. */
  readonly isStamp: boolean
}

/** The most precise dates of the masthead, those of stamps behind the others; none gives an empty list. */
export function findPrintedDates(blocks: readonly Block[], locale: Locale): readonly PrintedDate[] {
  const found = blocks
    .flatMap((block) => (block.type === 'masthead' ? block.lines : []))
    .flatMap((line) => readLine(line, locale))
  const plain = found.filter(({ isStamp }) => !isStamp)
  const stamps = found.filter(({ isStamp }) => isStamp)
  // A page may have been changed long after the issue: its stamp counts where nothing else does, or in the month of the issue.
  const isOwn = ({ date: stamp }: PrintedDate) => plain.some(({ date }) => stamp.startsWith(date.slice(0, 7)))
  const dates = [...plain, ...(plain.length === 0 ? stamps : stamps.filter(isOwn))]
  const longest = dates.reduce((most, { date }) => Math.max(most, date.length), 0)
  return dates.filter(({ date }) => date.length === longest)
}

function readLine({ text, number }: Line, locale: Locale): readonly PrintedDate[] {
  const isStamp = opensAsStamp(text, locale)
  return findDates(text, locale).flatMap((mention) => {
    const date = toIsoDate(mention)
    return date === null ? [] : [{ date, text: mention.text, line: number, isStamp }]
  })
}

/** `Aktualisiert am 4. Januar 2023`; behind a colon it is a field of a mail's head. */
function opensAsStamp(text: string, { dates }: Locale): boolean {
  const word = /^\s*(\p{L}+)(?!\p{L}|\s*:)/u.exec(text)?.[1]
  return word !== undefined && dates.stampCues.includes(word.toLowerCase())
}
