import { foldLetters } from './fold-letters.ts'
import { listKeys } from './list-keys.ts'
import type { Manifest } from './payload.ts'
import type { SearchLanguage } from './search-language.ts'
import { type Inflection, openStemmer, openStemSteps } from './stem-word.ts'
import type { Stemmer } from './stemmer.ts'

/** What the manifest tells of words: all that is needed to know where those of a query are to be looked up. */
export interface Vocabulary {
  readonly synonyms: Manifest['synonyms']
  readonly filters: Manifest['filters']
  /** By primary tag. */
  readonly byTag: ReadonlyMap<string, Stemmer>
  readonly stemmers: readonly Stemmer[]
  /** What may be the stem of a word that is typed without its diacritics, as its endings are. */
  readonly listBareStems: (word: string) => readonly string[]
  /** First keys of the stretches of terms. */
  readonly termKeys: readonly string[]
}

/** The stemmer of what is in no language that the archive knows. */
export const asIs: Stemmer = (word) => word

export function openVocabulary({ languages, synonyms, filters, shards }: Manifest): Vocabulary {
  const byTag = new Map(languages.map((language) => [language.tag, openStemmer(language)]))
  let bareSteps: readonly ((word: string) => readonly string[])[] | undefined
  return {
    synonyms,
    filters,
    byTag,
    stemmers: byTag.size > 0 ? [...byTag.values()] : [asIs],
    // Made when the first word is typed without diacritics.
    listBareStems: (word) => {
      bareSteps ??= languages.map(withoutDiacritics).map(openStemSteps)
      return bareSteps.flatMap((listSteps) => listSteps(word))
    },
    termKeys: listKeys(shards),
  }
}

/** Its endings as they are, and as they are typed without diacritics. */
function withoutDiacritics({ endings, irregular, prefixes }: SearchLanguage): Inflection {
  const both = (texts: readonly string[]) => [...texts, ...texts.map(foldLetters)]
  return { endings: both(endings), irregular: both(irregular), prefixes: both(prefixes) }
}
