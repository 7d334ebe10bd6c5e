import type { Locale } from '../model/index.ts'
import { hasWord } from '../patterns/index.ts'

/**
 * Whether a sentence tells of what has been: by a verb that is known, or by the ending of one where no verb of the present stands
 * beside it, for such a sentence may tell of what is to come.
 */
export function isPast(sentence: string, locale: Locale): boolean {
  const { single, phrases, others, present } = verbsOf(locale)
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.some((word) => single.has(word))) return true
  if (hasWord(sentence, phrases)) return true
  const { pastEndings, pastLookalikes } = locale.cues
  const ends = (word: string, endings: readonly string[]) => endings.some((ending) => word.endsWith(ending))
  const isForm = (word: string) =>
    word.length > 4 && !others.has(word) && ends(word, pastEndings) && !ends(word, pastLookalikes)
  return words.some(isForm) && !words.some((word) => present.has(word))
}

interface Verbs {
  readonly single: ReadonlySet<string>
  /** Of several words. */
  readonly phrases: readonly string[]
  /** Words that end as past forms do and are none: `første`. */
  readonly others: ReadonlySet<string>
  readonly present: ReadonlySet<string>
}

const verbs = new WeakMap<Locale, Verbs>()

/** A locale's verbs, made ready once. */
function verbsOf(locale: Locale): Verbs {
  const known = verbs.get(locale)
  if (known) return known
  const { pastVerbs, presentVerbs } = locale.cues
  const found = {
    single: new Set(pastVerbs),
    others: new Set([...locale.dates.ordinalWords.flat(), ...locale.functionWords, ...locale.cues.aheadWords]),
    phrases: pastVerbs.filter((verb) => verb.includes(' ')),
    present: new Set(presentVerbs),
  }
  verbs.set(locale, found)
  return found
}
