import { findDates, resolveDate } from '../dates/index.ts'
import type { CalendarEntry, Diagnostic, IsoDate, Locale, Result } from '../model/index.ts'
import type { Announcement } from './announcement.ts'
import { describeEntry } from './describe-entry.ts'
import { findEventDate } from './find-event-date.ts'
import { findUrl } from './find-url.ts'
import { plainText } from './plain-text.ts'
import { type Labelled, readLabels } from './read-labels.ts'

/** What the entries of an issue are read against. */
export interface CalendarContext {
  readonly locale: Locale
  /** The date; null where it is not known, then only entries with a year are made. */
  readonly date: IsoDate | null
}

export type EntryDraft = Omit<CalendarEntry, 'id' | 'section'>

/** One announcement as entries: none where its date cannot be read (a message says why), several where it names several days. */
export function readEntry(announced: Announcement, { locale, date }: CalendarContext): Result<readonly EntryDraft[]> {
  const { text, times, location = announced.location, title: labelled } = readTexts(announced.texts, locale)
  const found = findEventDate(text, [...times, ...hoursOf(announced, locale)], announced.month, locale)
  if (!found) {
    const reason = `Expected a date in the calendar line \`${text.slice(0, 60)}\`; it stays as text`
    return { value: [], messages: [tell(announced, 'calendar-without-date', reason)] }
  }
  const { mention } = found
  if (mention.impossible) {
    const reason = `Unexpected date \`${mention.text}\` that no calendar has; the line stays as text`
    return { value: [], messages: [tell(announced, 'impossible-date', reason)] }
  }
  if (date === null && mention.from.year === undefined) {
    const reason = `Expected a year for \`${mention.text}\`, as the issue's own date is not known; give the issue a \`date\``
    return { value: [], messages: [tell(announced, 'calendar-without-year', reason)] }
  }
  const resolved = resolveDate(mention, { date: date ?? String(mention.from.year), direction: 'future' })
  const url = findUrl(announced.texts.join(' '))
  const described = describeEntry({
    text: found.text ?? text,
    mention: found.text === null ? null : mention,
    locale,
    url,
  })
  const facts = { ...described, ...(location === undefined ? {} : { location }), ...(url === undefined ? {} : { url }) }
  const title = labelled ?? (described.title || announced.title || plainText(announced.texts.join(' ')).trim())
  const value = resolved.map(
    ({ start, end, implied }): EntryDraft => ({
      start,
      ...(end === undefined ? {} : { end }),
      ...facts,
      title,
      ...(implied.length > 0 ? { implied } : {}),
    }),
  )
  const wrong = resolved.find(({ weekdayMismatch }) => weekdayMismatch)
  const reason = `Unexpected weekday in \`${mention.text}\`: ${wrong?.start.slice(0, 10)} is another day of the week; the date is taken as printed`
  return { value, messages: wrong ? [tell(announced, 'weekday-mismatch', reason)] : [] }
}

/** Columns are known by a gap, however wide it is. */
const wideGap = /\s{4,}/g

/** The one time that the lines below an event name: `The Old Forge, 7.30pm`. */
function hoursOf({ details = [] }: Announcement, locale: Locale): readonly string[] {
  const times = details.flatMap((line) => findDates(line, locale)).filter(({ from }) => from.hour !== undefined)
  return times.length === 1 && times.every(({ from }) => from.day === undefined) ? times.map(({ text }) => text) : []
}

/** Hours in a column of their own, behind the title: `Plant sale    10.00 - 12.00`. */
const hoursAlone = /\p{L}.*?\S\s{3,}(\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?)$/u
const readHours = (text: string) => (/\s{3}/.test(text) ? (hoursAlone.exec(text)?.[1] ?? '') : '')
const withoutHours = (text: string) => {
  const hours = readHours(text)
  return hours === '' ? text : text.slice(0, -hours.length).trimEnd()
}

/** Lines go on with the one above; each line that opens with a label is read by itself. */
function readTexts(printed: readonly string[], locale: Locale): Labelled {
  // Read once more, and as one, where lines went on with it.
  const parts: { text: string; labels: Labelled | null }[] = []
  for (const line of printed) {
    const text = withoutHours(line.includes('    ') ? line.replace(wideGap, '   ') : line)
    const labels = readLabels(plainText(text), locale)
    const open = parts.at(-1)
    if (!open || labels.text === '') parts.push({ text, labels })
    else {
      open.text += ` ${text}`
      open.labels = null
    }
  }
  const texts: string[] = []
  const times: string[] = []
  let location: string | undefined
  let title: string | undefined
  for (const { text, labels } of parts) {
    const read = labels ?? readLabels(plainText(text), locale)
    if (read.text !== '') texts.push(read.text)
    for (const time of read.times) times.push(time)
    location ??= read.location
    title ??= read.title
  }
  const hours = printed.map(readHours).filter((text) => text !== '')
  return { text: texts.join(' '), times: [...times, ...hours], location, title }
}

function tell({ line }: Announcement, ruleId: string, reason: string): Diagnostic {
  return { ruleId, severity: 'warning', reason, line, column: 1 }
}
