import type { SearchWords } from '../../model/index.ts'

/** A language of the archive, as data that the script finds in the manifest. */
export interface SearchLanguage extends Pick<SearchWords, 'endings' | 'irregular' | 'prefixes' | 'joints'> {
  /** BCP 47 primary tag: `sv`. */
  readonly tag: string
}
