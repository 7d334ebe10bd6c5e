import type { Locale } from '../model/index.ts'

/** The beginning of a text tells its language; more costs time and says no more. */
const sample = 20_000
/** Below this many known words, or this lead over the next language, the text does not tell. */
const fewestWords = 5
const lead = 1.2

/**
 * The language of a text, by its small frequent words. The fallback where the text is too short or two languages fit about as well.
 */
export function findLanguage(text: string, locales: readonly Locale[], fallback: Locale): Locale {
  const counts = new Map<string, number>()
  for (const word of text
    .slice(0, sample)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1)
  const scored = locales
    .map((locale) => ({ locale, score: locale.functionWords.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  if (!best || best.score < fewestWords || best.score < (next?.score ?? 0) * lead) return fallback
  return best.locale
}
