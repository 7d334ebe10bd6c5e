import type { DateMention } from '../dates/index.ts'
import type { CalendarEntry, Locale } from '../model/index.ts'

/** What a calendar line says beside its date: the title as printed, and by its words what kind of entry it is and whether it holds. */
export function describeEntry(
  text: string,
  mention: DateMention,
  locale: Locale,
): Pick<CalendarEntry, 'title' | 'kind' | 'status'> {
  const { deadlineCues, tentative, cancelled } = locale.dates
  const before = text.slice(0, mention.at).trim()
  const after = text.slice(mention.end).trim()
  const title = trimMarks(isTitle(before, locale) ? `${before} ${after}` : after)
  return {
    title: title || trimMarks(text),
    ...(mention.deadline || has(before, deadlineCues) ? { kind: 'deadline' as const } : {}),
    ...(has(text, cancelled)
      ? { status: 'cancelled' as const }
      : has(text, tentative)
        ? { status: 'tentative' as const }
        : {}),
  }
}

/** Words before the date, if they are more than those that only introduce it. */
function isTitle(before: string, locale: Locale): boolean {
  const words = wordsOf(before)
  return words.length > 2 && !locale.dates.deadlineCues.includes(words)
}

const has = (text: string, cues: readonly string[]) => cues.some((cue) => ` ${wordsOf(text)} `.includes(` ${cue} `))
const wordsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []).join(' ')
const trimMarks = (text: string) => text.replace(/^[\s,:;.|–—-]+|[\s,:;|–—-]+$/g, '').replace(/\s+/g, ' ')
