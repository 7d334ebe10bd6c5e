import { foldLetters } from './fold-letters.ts'
import { listKeys } from './list-keys.ts'
import type { Manifest } from './payload.ts'
import { openStemmer, openStemSteps } from './stem-word.ts'
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
  const bareSteps = languages.map(({ endings, irregular, prefixes }) =>
    openStemSteps({
      endings: [...endings, ...endings.map(foldLetters)],
      irregular: [...irregular, ...irregular.map(foldLetters)],
      prefixes: [...prefixes, ...prefixes.map(foldLetters)],
    }),
  )
  return {
    synonyms,
    filters,
    byTag,
    stemmers: byTag.size > 0 ? [...byTag.values()] : [asIs],
    listBareStems: (word) => bareSteps.flatMap((listSteps) => listSteps(word)),
    termKeys: listKeys(shards),
  }
}
