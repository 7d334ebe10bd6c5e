import { type DateMention, findDates, readOpeningDay } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'
import { completeDay } from './complete-day.ts'
import { joinDays } from './join-days.ts'

/** The day of an event and where it stands. */
export interface EventDate {
  readonly mention: DateMention
  /** The text the mention's offsets count in; null where a label gives the day and the text is the title alone. */
  readonly text: string | null
}

/** A mark or a short word may stand before the day of a line. */
const farthest = 4

/** The day that a line of a calendar names, else that a time label names; its time, where one other part of either names one. */
export function findEventDate(
  line: string,
  times: readonly string[],
  month: string | undefined,
  locale: Locale,
): EventDate | null {
  const printed = findDates(line, locale)
  const opens = printed.some(({ at, from }) => at <= farthest && (from.month !== undefined || from.week !== undefined))
  const text = month === undefined || opens ? line : completeDay(line, month, locale)
  const mentions = text === line ? printed : findDates(text, locale)
  const labels = times.flatMap((value) => findLabelled(value, locale))
  const place = mentions.findIndex(isDay)
  const day = place < 0 ? dayAlone(line, locale) : joinDays(mentions, place, text)
  if (day) return { mention: withTime(day, [...mentions, ...labels]), text }
  const labelled = labels.find(isDay)
  return labelled ? { mention: withTime(labelled, [...labels, ...mentions]), text: null } : null
}

const isDay = ({ from }: DateMention) => from.day !== undefined || from.week !== undefined

/** Behind a label of time bare numbers are hours. */
function findLabelled(value: string, locale: Locale): readonly DateMention[] {
  const { timeCues, weakTimeCues } = locale.dates
  const [cue = ''] = [...timeCues, ...weakTimeCues]
  return /^\d{1,2}(?:[.:]\d{2})?(?:\s?[-–]\s?\d{1,2}(?:[.:]\d{2})?)?$/.test(value)
    ? findDates(`${cue} ${value}`, locale)
    : findDates(value, locale)
}

/** `den 16:e`, of the issue's own month. */
function dayAlone(line: string, locale: Locale): DateMention | undefined {
  const day = readOpeningDay(line, locale)
  if (!day?.sure) return undefined
  return { at: 0, end: day.text.length, text: day.text, from: { day: day.day } }
}

/** A time that stands elsewhere than the one day is the day's: "3 maj, möte, kl 18". */
function withTime(mention: DateMention, mentions: readonly DateMention[]): DateMention {
  if (mention.from.hour !== undefined || mention.to) return mention
  const [time, ...others] = mentions.filter(
    ({ from }) => from.hour !== undefined && from.day === undefined && from.weekday === undefined,
  )
  if (!time || others.length > 0) return mention
  if (mention.also) {
    const timed = (date: DateMention['from']) => ({ ...date, ...time.from })
    return { ...mention, from: timed(mention.from), also: mention.also.map(timed) }
  }
  const { day, month, year } = mention.from
  const days = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }
  return { ...mention, from: { ...mention.from, ...time.from }, ...(time.to ? { to: { ...days, ...time.to } } : {}) }
}
