import { foldLetters } from './fold-letters.ts'
import type { Word } from './split-words.ts'
import type { Stemmer } from './stemmer.ts'

/** What the index holds of one word. */
export interface WordTerms {
  /** Stems of the word and of its parts. */
  readonly plain: readonly string[]
  /** The same without diacritics, of those only that have any. */
  readonly folded: readonly string[]
}

/** A word of a section as terms. `65+` is also found as `65`; a query for `c++` is not answered by a mere `c`. */
export function wordTerms(word: Word, stem: Stemmer): WordTerms {
  const forms = [word.whole, ...word.parts]
  const bare = forms.map((form) => form.replace(/[+#]+$/, '')).filter((form, index) => form !== forms[index])
  const all = [...forms, ...bare]
  const folded = all.flatMap((form) => {
    const plainForm = foldLetters(form)
    return plainForm === form ? [] : [stem(plainForm)]
  })
  return { plain: all.map(stem), folded }
}
