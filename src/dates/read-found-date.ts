import { endsClean, startsClean } from './borders.ts'
import type { FoundDate } from './found-date.ts'
import { mayBegin } from './may-begin.ts'
import type { PrintedDates } from './printed-dates.ts'
import { readDated } from './read-dated.ts'
import { readDayAlone } from './read-day-alone.ts'
import { readMonthInDigits } from './read-month-in-digits.ts'
import { readMonthOrYear } from './read-month-or-year.ts'
import { readPartOfMonth } from './read-part-of-month.ts'
import { readQuarter } from './read-quarter.ts'
import { readStamp } from './read-stamp.ts'
import { readThirdOfMonth } from './read-third-of-month.ts'
import { readTimeFirst } from './read-time-first.ts'
import { readWeek } from './read-week.ts'
import { readWeekdayTime } from './read-weekday-time.ts'
import type { Reading, Source } from './source.ts'

type Reader = (source: Source, at: number) => Reading<PrintedDates> | undefined

const readers: readonly Reader[] = [
  // Needs a line of its own or a word before it, and the readers below would cut it up.
  readStamp,
  // Before the dates: `9.30 Uhr` is no ninth of a month, and a time takes the date behind it with it.
  readTimeFirst,
  readDated,
  readPartOfMonth,
  readThirdOfMonth,
  readQuarter,
  // Before the weekdays: `Mån v. 45` is more than a Monday.
  readWeek,
  readWeekdayTime,
  // Last the parts of dates, for all of the above contain them.
  readMonthInDigits,
  readMonthOrYear,
  readDayAlone,
]

/** The date, time or range that begins at a piece; undefined where none does. */
export function readFoundDate(source: Source, at: number): FoundDate | undefined {
  const { tokens } = source
  if (!mayBegin(source, at) || !startsClean(tokens, at)) return undefined
  for (const reader of readers) {
    const found = reader(source, at)
    if (found && endsClean(tokens, found.next)) return { dates: found.value, at, next: found.next }
  }
  return undefined
}
