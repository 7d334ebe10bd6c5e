import type { FilterWords } from '../shared/index.ts'
import type { KnownLanguage } from './known-language.ts'

/** What readers may write of filters, in the archive's languages, each word with what it means. */
export function toFilterWords(languages: readonly KnownLanguage[]): FilterWords {
  const collect = <Name extends string>(words: readonly Readonly<Record<Name, readonly string[]>>[]) =>
    Object.fromEntries(
      words.flatMap((byName) =>
        (Object.keys(byName) as Name[]).flatMap((name) => byName[name].map((word) => [word, name] as const)),
      ),
    )
  return {
    names: collect(languages.map(({ search }) => search.filters)),
    kinds: collect(languages.map(({ search }) => search.kinds)),
  }
}
