import { type DateMention, findDates, resolveDate } from '../dates/index.ts'
import type { CalendarEntry, Diagnostic, IsoDate, ListItem, Locale, Result } from '../model/index.ts'
import { describeEntry } from './describe-entry.ts'
import { plainText } from './plain-text.ts'

/** What the entries of an issue are read against. */
export interface CalendarContext {
  readonly locale: Locale
  /** The date; null where it is not known, then only entries with a year are made. */
  readonly date: IsoDate | null
}

export type EntryDraft = Omit<CalendarEntry, 'id' | 'section'>

/** One line of a calendar as entries: none where its date cannot be read (a message says why), several where it names several days. */
export function readEntry(item: ListItem, { locale, date }: CalendarContext): Result<readonly EntryDraft[]> {
  const text = plainText(item.text.join(' '))
  const mentions = findDates(text, locale)
  const mention = mentions.find(({ from }) => from.day !== undefined || from.week !== undefined)
  const tell = (ruleId: string, reason: string): Diagnostic => ({
    ruleId,
    severity: 'warning',
    reason,
    line: item.lines[0].number,
    column: 1,
  })
  if (!mention) {
    const reason = `Expected a date in the calendar line \`${text.slice(0, 60)}\`; it stays as text`
    return { value: [], messages: [tell('calendar-without-date', reason)] }
  }
  if (mention.impossible) {
    const reason = `Unexpected date \`${mention.text}\` that no calendar has; the line stays as text`
    return { value: [], messages: [tell('impossible-date', reason)] }
  }
  if (date === null && mention.from.year === undefined) {
    const reason = `Expected a year for \`${mention.text}\`, as the issue's own date is not known; give the issue a \`date\``
    return { value: [], messages: [tell('calendar-without-year', reason)] }
  }
  const timed = withTime(mention, mentions)
  const resolved = resolveDate(timed, { date: date ?? String(mention.from.year), direction: 'future' })
  const { title, ...facts } = describeEntry(text, mention, locale)
  const value = resolved.map(
    ({ start, end, implied }): EntryDraft => ({
      start,
      ...(end === undefined ? {} : { end }),
      title,
      ...facts,
      ...(implied.length > 0 ? { implied } : {}),
    }),
  )
  const wrong = resolved.find(({ weekdayMismatch }) => weekdayMismatch)
  const reason = `Unexpected weekday in \`${mention.text}\`: ${wrong?.start.slice(0, 10)} is another day of the week; the date is taken as printed`
  return { value, messages: wrong ? [tell('weekday-mismatch', reason)] : [] }
}

/** A time that stands elsewhere on the line than the one day is the day's: "3 maj, möte, kl 18". */
function withTime(mention: DateMention, mentions: readonly DateMention[]): DateMention {
  if (mention.from.hour !== undefined || mention.to || mention.also) return mention
  const times = mentions.filter(
    ({ from }) => from.hour !== undefined && from.day === undefined && from.weekday === undefined,
  )
  const [time] = times
  if (!time || times.length > 1) return mention
  const { day, month, year } = mention.from
  const days = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }
  return { ...mention, from: { ...mention.from, ...time.from }, ...(time.to ? { to: { ...days, ...time.to } } : {}) }
}
