import { listWordKeys, prefixOf } from './expand-word.ts'
import type { Synonym } from './find-synonyms.ts'
import { findStretch } from './list-keys.ts'
import type { QueryWord } from './query.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Stretches of terms that an unfinished word may load: a short beginning goes on for too long. */
const mostPrefixStretches = 2

/** Numbers of the stretches of terms in which words and their other names stand, if anywhere; some more than once. */
export function listAskedStretches(
  words: readonly QueryWord[],
  synonyms: readonly Synonym[],
  vocabulary: Vocabulary,
): readonly number[] {
  const { termKeys } = vocabulary
  return [...words, ...synonyms.flatMap((synonym) => synonym.words)].flatMap((word) => {
    const numbers = listWordKeys(word, vocabulary).map((key) => findStretch(termKeys, key))
    const prefix = prefixOf(word)
    if (prefix === null) return numbers
    const first = findStretch(termKeys, prefix)
    const last = Math.min(findStretch(termKeys, `${prefix}\uffff`), first + mostPrefixStretches - 1)
    return [...numbers, ...Array.from({ length: last - first + 1 }, (_, index) => first + index)]
  })
}
