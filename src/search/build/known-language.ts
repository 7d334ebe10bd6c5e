import type { SearchWords } from '../../model/index.ts'

/** A language that the build knows: the words of a locale with its tag. */
export interface KnownLanguage {
  /** BCP 47 primary tag: `sv`. */
  readonly tag: string
  readonly search: SearchWords
}
