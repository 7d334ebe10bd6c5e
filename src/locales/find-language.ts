import type { Locale } from '../model/index.ts'

/** The beginning of a text tells its language; more costs time and says no more. */
const sample = 20_000
/** With fewer known words the text does not tell. */
const fewestWords = 5
/** What is expected holds until another language has this much more for it. */
const lead = 1.2

/**
 * The language of a text, by its small frequent words and by the words of dates and cues that no other language has: the one with the most of them; the fallback where the text is too short or
 * the fallback does about as well.
 */
export function findLanguage(text: string, locales: readonly Locale[], fallback: Locale): Locale {
  const counts = new Map<string, number>()
  for (const word of text
    .slice(0, sample)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const score = (locale: Locale) =>
    tellingWords(locale, locales).reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
  const best = Math.max(...locales.map(score))
  if (best < fewestWords || score(fallback) * lead >= best) return fallback
  return locales.find((locale) => score(locale) === best) ?? fallback
}

const known = new WeakMap<Locale, readonly string[]>()

function tellingWords(locale: Locale, locales: readonly Locale[]): readonly string[] {
  const found = known.get(locale)
  if (found) return found
  const others = new Set(
    locales.filter((other) => other !== locale).flatMap((other) => [...other.functionWords, ...namesOf(other)]),
  )
  const words = [...new Set([...locale.functionWords, ...namesOf(locale).filter((word) => !others.has(word))])]
  known.set(locale, words)
  return words
}

/** Names of months and days, and the cues of one word. */
function namesOf({ dates, cues }: Locale): readonly string[] {
  const { months, weekdays, weekCues, timeCues, deadlineCues } = dates
  const { contents, calendar, publication, number, volume } = cues
  const lists = [
    ...months,
    ...weekdays,
    weekCues,
    timeCues,
    deadlineCues,
    contents,
    calendar,
    publication,
    number,
    volume,
  ]
  return lists.flat().filter((word) => /^\p{L}{3,}$/u.test(word))
}
