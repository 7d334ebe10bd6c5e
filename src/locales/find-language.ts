import type { Diagnostic, Locale, Result } from '../model/index.ts'

/** The beginning of a text tells its language; more costs time and says no more. */
const sample = 20_000
/** It is read in parts; when one language has so many known words, and so many times those of any other, the rest is not. */
const part = 1_000
const enough = { words: 40, lead: 2 }
/** So many words that the next language does not have are enough, too. */
const fewestApart = 2
/** With fewer known words the text does not tell. */
const fewestWords = 5
/** What is expected holds until another language has this much more for it; a language that nobody expects is sure only with as much more than the next. */
const lead = 1.2

/** The locales of a list that a word tells of, by their places in it. */
type Speakers = ReadonlyMap<string, readonly number[]>

const known = new WeakMap<readonly Locale[], Speakers>()

/**
 * The language of a text, by its small frequent words and by the words of dates and cues that no other language has: the one with
 * the most of them; the fallback where the text is too short or the fallback does about as well. A message says where two that nobody
 * expects do about as well as each other.
 */
export function findLanguage(text: string, locales: readonly Locale[], fallback: Locale): Result<Locale> {
  const scores = countWords(text.slice(0, sample), locales)
  const best = Math.max(...scores)
  // A region's variant has the words of its language.
  const expected = locales.findIndex(({ functionWords }) => functionWords === fallback.functionWords)
  if (best < fewestWords || (scores[expected] ?? 0) * lead >= best) return { value: fallback, messages: [] }
  const at = scores.indexOf(best)
  const next = scores.findIndex((score, other) => other !== at && score * lead >= best)
  const [found = fallback, other] = [locales[at], locales[next]]
  return { value: found, messages: other && !isApart(text, locales, at, next) ? [tellUnsure(found, other)] : [] }
}

/** Neighbours share most small words; those that they do not share tell them apart. */
function isApart(text: string, locales: readonly Locale[], at: number, next: number): boolean {
  const speakers = speakersOf(locales)
  const words = wordsOf(text.slice(0, sample))
  const count = (one: number, other: number) =>
    words.filter((word) => speakers.get(word)?.includes(one) && !speakers.get(word)?.includes(other)).length
  const own = count(at, next)
  return own >= fewestApart && own >= count(next, at) * enough.lead
}

function tellUnsure({ tag }: Locale, other: Locale): Diagnostic {
  const reason = `Language \`${tag}\` is hardly likelier than \`${other.tag}\` by the words of the text; look whether it is right, or give \`language\` in newsletter.yaml`
  return { ruleId: 'language-guessed', severity: 'info', reason, line: 1, column: 1 }
}

function countWords(text: string, locales: readonly Locale[]): readonly number[] {
  const speakers = speakersOf(locales)
  const scores = locales.map(() => 0)
  for (let from = 0; from < text.length && !isClear(scores); from += part) {
    for (const word of wordsOf(text.slice(from, from + part)))
      for (const at of speakers.get(word) ?? []) scores[at] = (scores[at] ?? 0) + 1
  }
  return scores
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

function speakersOf(locales: readonly Locale[]): Speakers {
  const speakers = known.get(locales) ?? findSpeakers(locales)
  known.set(locales, speakers)
  return speakers
}

function isClear(scores: readonly number[]): boolean {
  const [best = 0, next = 0] = scores.toSorted((a, b) => b - a)
  return best >= enough.words && best >= next * enough.lead
}

function findSpeakers(locales: readonly Locale[]): Speakers {
  const speakers = new Map<string, number[]>()
  for (const [at, locale] of locales.entries()) {
    for (const word of tellingWords(locale, locales)) speakers.set(word, [...(speakers.get(word) ?? []), at])
  }
  return speakers
}

function tellingWords(locale: Locale, locales: readonly Locale[]): readonly string[] {
  const others = new Set(
    locales.filter((other) => other !== locale).flatMap((other) => [...other.functionWords, ...namesOf(other)]),
  )
  return [...new Set([...locale.functionWords, ...namesOf(locale).filter((word) => !others.has(word))])]
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
