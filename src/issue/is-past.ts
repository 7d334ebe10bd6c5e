import type { Locale } from '../model/index.ts'

/** Whether a sentence tells of what has been, by its verbs. */
export function isPast(sentence: string, locale: Locale): boolean {
  const { single, phrases, others } = verbsOf(locale)
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
  const ends = (word: string) => locale.cues.pastEndings.some((ending) => word.endsWith(ending))
  if (words.some((word) => single.has(word) || (word.length > 4 && !others.has(word) && ends(word)))) return true
  const phrase = ` ${words.join(' ')} `
  return phrases.some((verb) => phrase.includes(verb))
}

interface Verbs {
  readonly single: ReadonlySet<string>
  /** Of several words, a space before and behind. */
  readonly phrases: readonly string[]
  /** Words that end as past forms do and are none: `første`. */
  readonly others: ReadonlySet<string>
}

const verbs = new WeakMap<Locale, Verbs>()

/** A locale's verbs, made ready once. */
function verbsOf(locale: Locale): Verbs {
  const known = verbs.get(locale)
  if (known) return known
  const { pastVerbs } = locale.cues
  const found = {
    single: new Set(pastVerbs),
    others: new Set([...locale.dates.ordinalWords.flat(), ...locale.functionWords, ...locale.cues.aheadWords]),
    phrases: pastVerbs.filter((verb) => verb.includes(' ')).map((verb) => ` ${verb} `),
  }
  verbs.set(locale, found)
  return found
}
