import { findDates, isWeekdayName, readOpeningDay } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'
import { rememberTexts } from '../patterns/index.ts'
import { isDateAlone } from './is-date-alone.ts'
import { isMonthAlone } from './is-month-alone.ts'
import { readLabel } from './read-label.ts'
import { startsWithDate } from './starts-with-date.ts'

/** `date`: a day and nothing else, its title stands elsewhere; `entry`: opens an event; `label`: a time or place of one. */
export type CalendarLine = 'month' | 'date' | 'entry' | 'label' | 'text'

/** What a line of a calendar is; `month` tells whether a month stands above it, so that a number may be its day. */
export function classifyCalendarLine(text: string, month: boolean, locale: Locale): CalendarLine {
  return month ? classifyBelowMonth(text, locale) : classifyAnywhere(text, locale)
}

const classifyBelowMonth = rememberTexts((text: string, locale: Locale) => classify(text, true, locale))
const classifyAnywhere = rememberTexts((text: string, locale: Locale) => classify(text, false, locale))

function classify(text: string, month: boolean, locale: Locale): CalendarLine {
  if (isMonthAlone(text, locale)) return 'month'
  if (startsWithDate(text, locale)) {
    const label = readLabel(text, locale)
    return isDayAlone(label ? label.value : text, locale) ? 'date' : 'entry'
  }
  if (readLabel(text, locale)) return 'label'
  if (month && isDayNumber(text)) return 'date'
  return (month && readOpeningDay(text, locale)?.titled) || opensWithWord(text, locale) ? 'entry' : 'text'
}

/** Days, and words that join them: `28 March, 2 pm and 6 pm`. */
function isDayAlone(text: string, locale: Locale): boolean {
  if (!isDateAlone(text, locale)) return false
  const rest = findDates(text, locale).reduce((rest, { text: found }) => rest.replace(found, ' '), text)
  const words = rest.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return words.every((word) => locale.dates.conjunctions.includes(word))
}

/** `4.`, `18.-19.`: a day below its month, or several. */
const isDayNumber = (text: string) => /^(?:[1-9]|[12]\d|3[01])\.?(?:\s?[-–]\s?(?:[1-9]|[12]\d|3[01])\.?)?$/.test(text)

/** Shorter weekdays are words too: `die`, `so`, `man`. */
const fullWord = 4
/** A mark or a number stands behind the first word. */
const isMarked = (opening: string) => /^\p{L}+(?:[.,:/]|\s+\d)/u.test(opening)

/** A weekday, the article of a day, or the cue of a deadline. */
function opensWithWord(text: string, locale: Locale): boolean {
  const { dates } = locale
  const opening = text.toLowerCase().slice(0, 60)
  const word = /^\p{L}+/u.exec(opening)?.[0] ?? ''
  if (isWeekdayName(word, locale) && (word.length >= fullWord || isMarked(opening))) return true
  if (dates.dayArticles.includes(word) && /^\p{L}+\s\d{1,2}(?:\.|:?\p{L}{1,2})\s/u.test(opening)) return true
  return (
    /\d/.test(opening) &&
    dates.deadlineCues.some((cue) => cue.length > 5 && opening.startsWith(cue) && opening[cue.length] === ' ')
  )
}
