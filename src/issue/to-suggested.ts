import { type DateMention, findDates, resolveDate } from '../dates/index.ts'
import type { Block, CalendarEntry, IsoDate, Locale } from '../model/index.ts'
import { toSlug, uniqueSlugs } from '../slugs/index.ts'
import type { ReadText, Sentence } from './find-sentences.ts'
import { isPast } from './is-past.ts'
import { plainText } from './plain-text.ts'

/** Dated events that running text announces: a day or days still to come. For the editor to take or leave; never published. */
export function toSuggested(
  { blocks, sentences }: ReadText,
  date: IsoDate | null,
  locale: Locale,
): readonly CalendarEntry[] {
  if (date === null) return []
  const nextId = uniqueSlugs('event')
  const entries: CalendarEntry[] = []
  let title = ''
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    if (block.type === 'heading') title = plainText(block.title)
    if (block.type !== 'paragraph') continue
    for (const printed of sentences[at] ?? []) {
      const sentence = toPlain(printed, locale)
      for (const entry of announced(sentence, date, locale)) {
        const { implied, ...days } = entry
        const name = title || sentence.text.slice(0, 80)
        const id = nextId(`${entry.start.slice(0, 10)} ${toSlug(name)}`)
        entries.push({ id, ...days, title: name, ...(implied ? { implied } : {}) })
      }
    }
  }
  return entries
}

/** Without its marks, which may part the words of a date. */
function toPlain(printed: Sentence, locale: Locale): Sentence {
  const text = plainText(printed.text)
  return text === printed.text ? printed : { text, mentions: findDates(text, locale) }
}

/**
 * Only days later than the issue, in a sentence that does not tell of the past, and set as one sets an event: several days, a time,
 * or the day of the week with the day.
 */
function announced(
  { text, mentions }: Sentence,
  date: IsoDate,
  locale: Locale,
): readonly Pick<CalendarEntry, 'start' | 'end' | 'implied'>[] {
  const events = mentions.filter(isSetLikeEvent)
  if (events.length === 0 || isPast(text, locale)) return []
  return events
    .flatMap((mention) => resolveDate(mention, { date, direction: 'future' }))
    .filter((found) => found.start.slice(0, date.length) >= date)
    .map(({ start, end, implied }) => ({
      start,
      ...(end === undefined ? {} : { end }),
      ...(implied.length > 0 ? { implied } : {}),
    }))
}

function isSetLikeEvent({ from, to, impossible, deadline }: DateMention): boolean {
  if (from.day === undefined || from.month === undefined || impossible || deadline) return false
  return to !== undefined || from.hour !== undefined || from.weekday !== undefined
}
