import type { StatedDate } from './date-mention.ts'
import type { PrintedDate } from './printed-date.ts'
import { readDay } from './read-day.ts'
import { readMonth } from './read-month.ts'
import { readWord } from './read-word.ts'
import { readYear } from './read-year.ts'
import { skipSpace } from './skip-space.ts'
import type { Reading, Source } from './source.ts'
import { startsLine } from './stands-alone.ts'

/**
 * A day before its month's name, with the year where printed: `3 december`, `the 21st of May 2014`, `08-apr`.
 * `trusted` says that a weekday or an article stands before. Undefined where none stands.
 */
export function readDayMonth(source: Source, at: number, trusted: boolean): Reading<PrintedDate> | undefined {
  const day = readDay(source, at)
  if (!day) return undefined
  const link = readLink(source, day.next)
  const month = readMonth(source, link.next)
  if (!month) return undefined
  const year = readYear(source, month.next, link.separator)
  const sign = trusted || day.value.ordinal || link.isWord || year !== undefined
  if (month.value.isWord && !source.tokens[link.next]?.capital && !sign && !startsLine(source.tokens, at))
    return undefined
  const stated: StatedDate = { day: day.value.day, month: month.value.month }
  const value = { stated: year ? { ...stated, year: year.value } : stated, monthFirst: false, needs: undefined }
  return { value, next: year?.next ?? month.next }
}

interface Link {
  readonly next: number
  /** `-`, `/` or `.` without a space: `12-mar-2014`. */
  readonly separator: string
  readonly isWord: boolean
}

function readLink(source: Source, at: number): Link {
  const { tokens } = source
  const mark = tokens[at]?.text ?? ''
  if (['-', '/', '.'].includes(mark) && readMonth(source, at + 1)) {
    return { next: at + 1, separator: mark === '.' ? '' : mark, isWord: false }
  }
  const place = skipSpace(tokens, mark === '.' ? at + 1 : at)
  const word = readWord(source, place, 'monthLinks')
  return { next: word ?? place, separator: '', isWord: word !== undefined }
}
