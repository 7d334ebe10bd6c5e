import { type DateMention, findDateAlone, findDates } from '../dates/index.ts'
import type { Block, Locale } from '../model/index.ts'
import { plainText } from './plain-text.ts'
import { readLabels } from './read-labels.ts'

type Heading = Extract<Block, { type: 'heading' }>

/** A title that announces its day. */
export interface TitleDay {
  /** What is announced: the title, and the line with its day. */
  readonly texts: readonly string[]
  /** What stands behind the day in its line. */
  readonly place?: string
  /** The line below the title is part of it. */
  readonly below: boolean
}

/**
 * The day that a title ends or begins with, as one sets an event (`Dugnad 2. mai kl. 17`), or that stands alone in the line below it.
 * Null where there is none, or it may be that of the news.
 */
export function readTitleDay(heading: Heading, below: Block | undefined, locale: Locale): TitleDay | null {
  const title = plainText(heading.title)
  const dated = /\d/.test(title) ? findDates(title, locale) : []
  if (dated.length > 0) {
    const [day, ...more] = dated
    const announces = day !== undefined && more.length === 0 && isSetLikeEvent(day) && isBeside(day, title)
    return announces ? { texts: [title], below: false } : null
  }
  const lines = below?.type === 'paragraph' && below.lines.length <= mostLines ? below.lines : []
  const [first = '', ...labels] = lines.map(({ text }) => text.trim())
  const mayBeDay = first.length <= longestDay && /\d/.test(first)
  const day = mayBeDay ? (findDateAlone(first, locale) ?? findDayWithPlace(first, locale)) : undefined
  if (!day || labels.some((text) => readLabels(text, locale).text !== '')) return null
  if (!isDay(day) || (labels.length === 0 && !isSetLikeEvent(day))) return null
  const place = first.slice(day.end).replace(/^,\s+/, '')
  return /\p{L}/u.test(place)
    ? { texts: [title, first.slice(0, day.end), ...labels], place, below: true }
    : { texts: [title, first, ...labels], below: true }
}

/** A day with its time, and behind a comma where: `Saturday 28 September, 7pm, Village Hall`. */
function findDayWithPlace(line: string, locale: Locale): DateMention | undefined {
  const [day, ...more] = findDates(line, locale)
  if (day?.at !== 0 || more.length > 0 || day.from.hour === undefined) return undefined
  const place = line.slice(day.end)
  return place.length <= longestPlace && /^,\s[^.!?]{2,}$/.test(place) ? day : undefined
}

const longestPlace = 50
/** Two days, their times and the place; what is longer is text. */
const longestDay = 140

/** The day, its time and its place. */
const mostLines = 3
const isDay = ({ from, impossible }: DateMention) => from.day !== undefined && from.month !== undefined && !impossible

/** News have a day too; an event has its weekday, its time, or an end. */
function isSetLikeEvent(mention: DateMention): boolean {
  const { from, to } = mention
  return isDay(mention) && (to !== undefined || from.hour !== undefined || from.weekday !== undefined)
}

/** Words stand on one side of it alone, and no bracket around it: in brackets it says more of what the title says. */
function isBeside({ at, end }: DateMention, title: string): boolean {
  if (/[([]\s*$/.test(title.slice(0, at))) return false
  const [before, after] = [title.slice(0, at), title.slice(end)].map((part) => /\p{L}{2}/u.test(part))
  return before !== after
}
