import { type DateMention, findDates } from '../dates/index.ts'
import type { CalendarEntry, Locale } from '../model/index.ts'
import { hasWord } from '../patterns/index.ts'

interface Described {
  readonly text: string
  /** Null where the date stands elsewhere, and the text is the title alone. */
  readonly mention: DateMention | null
  readonly locale: Locale
  /** An address that stands in the text; at its end it is no part of the title. */
  readonly url: string | undefined
}

/**
 * What a calendar line says beside its date: the title as printed (empty where there is nothing else), the place where its cells name
 * one, and by its words what kind of entry it is and whether it holds.
 */
export function describeEntry({
  text,
  mention,
  locale,
  url,
}: Described): Pick<CalendarEntry, 'title' | 'kind' | 'status' | 'location'> {
  const { deadlineCues, tentative, cancelled } = locale.dates
  const before = text.slice(0, mention?.at ?? 0).trim()
  const after = text.slice(mention?.end ?? 0).trim()
  const title = trimMarks(
    withoutUrl(isTitle(before, locale) ? `${before} ${after.replace(/^[\s,;.]+/, '')}` : after, url),
  )
  const location = mention && before === '' ? readPlaceCell(after, locale) : undefined
  return {
    title: title || (before && mention ? trimMarks(text) : ''),
    ...(location === undefined ? {} : { location }),
    ...(mention?.deadline || hasWord(before, deadlineCues) || opensWithDeadline(after, locale)
      ? { kind: 'deadline' as const }
      : {}),
    ...(hasWord(text, cancelled)
      ? { status: 'cancelled' as const }
      : hasWord(text, tentative)
        ? { status: 'tentative' as const }
        : {}),
  }
}

/** Words before the date, if they are more than those that only introduce it. */
function isTitle(before: string, locale: Locale): boolean {
  const words = wordsOf(before)
  const { deadlineCues, weekdays } = locale.dates
  return words.length > 2 && !deadlineCues.includes(words) && !weekdays.some((names) => names.includes(words))
}

/** Shorter cues are prepositions, which behind a day belong to its text: `3 maj innan lunch`. */
const shortestNoun = 7

/** `10/5 Sista ansökningsdag`, `10/5 Frist: …`. */
function opensWithDeadline(after: string, { dates }: Locale): boolean {
  const words = `${wordsOf(after.slice(0, 60))} `
  const [, label = ''] = /^[^\p{L}]*(\p{L}[\p{L} ]{1,30}):/u.exec(after) ?? []
  return dates.deadlineCues.some(
    (cue) => (cue.length >= shortestNoun && words.startsWith(`${cue} `)) || wordsOf(label) === cue,
  )
}

/** `| City | Group`: of two cells or more behind the day the first is the place, if it is no time. */
function readPlaceCell(after: string, locale: Locale): string | undefined {
  const [lead, place = '', ...more] = after.split('|').map((cell) => cell.trim())
  if (lead !== '' || more.length === 0 || place === '') return undefined
  return findDates(place, locale).length > 0 ? undefined : place
}

const withoutUrl = (title: string, url: string | undefined) =>
  url !== undefined && title.endsWith(url) ? title.slice(0, -url.length).replace(/(?<![\s(<])[\s(<]+$/, '') : title
const wordsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []).join(' ')
const trimMarks = (text: string) =>
  text.replace(/^[\s,:;.|)–—-]+|(?<![\s,:;|–—-])[\s,:;|–—-]+$/g, '').replace(/\s+/g, ' ')
