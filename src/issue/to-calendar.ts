import type { Block, CalendarEntry, Diagnostic, IsoDate, Locale, Result } from '../model/index.ts'
import { toSlug, uniqueSlugs } from '../slugs/index.ts'
import type { Announcement } from './announcement.ts'
import { firstDayOpen } from './first-day-open.ts'
import { isPast } from './is-past.ts'
import { type CalendarContext, type EntryDraft, readEntry } from './read-entry.ts'
import { readLabels } from './read-labels.ts'
import { rollOver } from './roll-over.ts'
import { toAnnouncements } from './to-announcements.ts'

interface ReadAnnouncement extends Result<readonly EntryDraft[]> {
  readonly announced: Announcement
}

/** The events that the calendars and event lists announce. */
export function toCalendar(
  blocks: readonly Block[],
  sectionAt: readonly (string | undefined)[],
  context: CalendarContext,
): Result<readonly CalendarEntry[]> {
  const entries: CalendarEntry[] = []
  const nextId = uniqueSlugs('event')
  const read = toAnnouncements(blocks, context.locale).map((announced) => ({
    announced,
    ...readEntry(announced, context),
  }))
  const kept = groupByList(read).filter((group) => !tellsOfPast(group, context))
  const open = context.date === null ? null : firstDayOpen(context.date, mostMonthsOver)
  for (const group of kept) {
    const section = group[0] && sectionAt[group[0].announced.place]
    const drafts = rollOver(
      group.flatMap(({ value }) => value),
      context.date,
    )
    for (const draft of drafts) {
      if (isEventsList(group[0]) && isOver(draft, open)) continue
      if (group[0]?.announced.ahead && !isAhead(draft, context.date)) continue
      entries.push(toEntry(draft, nextId, section))
    }
  }
  return {
    value: entries,
    messages: [...kept.flatMap(toMessages), ...kept.flatMap((group) => checkPast(group, context.date))],
  }
}

/** An event that was announced once more is over no longer. */
const mostMonthsOver = 2

const isOver = ({ start, end }: EntryDraft, open: string | null) => open !== null && (end ?? start).slice(0, 10) < open

const withoutTitle = ['mark-calendars/events-list', 'mark-calendars/event-block']
/** No calendar's title says that these are still to come. */
const isEventsList = (read: Pick<ReadAnnouncement, 'announced'> | undefined) =>
  read !== undefined && withoutTitle.includes(read.announced.block.evidence)

/** Later than the issue; of an issue whose day is not known, an event with its time or its end may be of the same month. */
function isAhead({ start, end }: EntryDraft, date: IsoDate | null): boolean {
  if (date === null) return false
  const day = start.slice(0, date.length)
  return day > date || (day === date && date.length < start.length && (start.includes('T') || end !== undefined))
}

/** One group for each calendar; lists of events in neighbouring blocks are one. */
function groupByList(read: readonly ReadAnnouncement[]): readonly (readonly ReadAnnouncement[])[] {
  const groups: ReadAnnouncement[][] = []
  for (const each of read) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const distance = last ? each.announced.place - last.announced.place : -1
    if (group && (distance === 0 || (distance === 1 && isEventsList(last) && isEventsList(each)))) group.push(each)
    else groups.push([each])
  }
  return groups
}

/** A list without a calendar's heading may tell of what has been: by its days, or by its verbs. */
function tellsOfPast(group: readonly ReadAnnouncement[], { date, locale }: CalendarContext): boolean {
  if (!isEventsList(group[0])) return false
  const past = group.filter(({ announced }) => isPast(tellingText(announced, locale), locale))
  if (past.length * 2 > group.length) return true
  const drafts = group.flatMap(({ value }) => value)
  const open = date === null ? null : firstDayOpen(date, 1)
  return open !== null && drafts.every((draft) => isOver(draft, open))
}

/** Without its labels, one of which (`Var: Ängen`) may be a verb of the past elsewhere. */
const tellingText = ({ texts }: Announcement, locale: Locale) =>
  texts.map((text) => readLabels(text, locale).text).join(' ')

/** A day before the issue's own month, with a year that was not printed, may be next year's, or over: one message a calendar. */
function checkPast(group: readonly ReadAnnouncement[], date: IsoDate | null): readonly Diagnostic[] {
  if (date === null || date.length < 7 || isEventsList(group[0])) return []
  const isBefore = ({ start, end, implied }: EntryDraft) =>
    implied?.includes('year') === true && (end ?? start).slice(0, 7) < date.slice(0, 7)
  const found = group.find(({ value }) => value.some(isBefore))
  const draft = found?.value.find(isBefore)
  if (!found || !draft) return []
  const reason = `Entry \`${draft.title.slice(0, 60)}\` is read as of ${draft.start.slice(0, 10)}, before the issue's date \`${date}\`, for its year is not printed; look whether it is right`
  return [{ ruleId: 'calendar-past', severity: 'info', reason, line: found.announced.line, column: 1 }]
}

/** A line without a date is worth telling where it stands between lines that have one. */
function toMessages(group: readonly ReadAnnouncement[]): readonly Diagnostic[] {
  const first = group.findIndex(({ value }) => value.length > 0)
  const last = group.findLastIndex(({ value }) => value.length > 0)
  return group.flatMap(({ messages }, at) =>
    messages.filter(({ ruleId }) => ruleId !== 'calendar-without-date' || (at > first && at < last)),
  )
}

/** The id is made of the day and the title; times change more often than days. */
function toEntry(draft: EntryDraft, nextId: (text: string) => string, section: string | undefined): CalendarEntry {
  const id = nextId(`${draft.start.slice(0, 10)} ${toSlug(draft.title)}`)
  return { id, ...draft, ...(section === undefined ? {} : { section }) }
}
