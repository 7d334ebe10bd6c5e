import type { IsoDate } from '../../model/index.ts'
import type { SearchLanguage } from './search-language.ts'

/** Raised whenever a file of the search changes its shape: an old script must not misread a new archive. */
export const payloadVersion = 7

/** `search/manifest.js`: small, and read before every other file. */
export interface Manifest {
  readonly version: number
  /** What the folder of each group of stretches is named by; a power of two of them: see `stretchPath`. */
  readonly folders: readonly string[]
  /** The archive's languages by tag. A query is analysed in each. */
  readonly languages: readonly SearchLanguage[]
  /** Average number of terms in each field, in the order of `fieldNames`. */
  readonly averages: readonly number[]
  /** Sections by year (null: undated), in their order: newest first; and what the folder of their texts is named by. */
  readonly years: readonly (readonly [year: string | null, sections: number, texts: string])[]
  /**
   * Number of terms in each section's body. In a year sections stand from short to long, so that two lists tell all: by how
   * much longer than the ones before, and how many are so long; each as `fromDigits` reads it. Each year begins at 0.
   */
  readonly lengths: readonly [steps: string, counts: string]
  /** First key of each shard of terms but the first, and of each shard of spellings: `listKeys`. */
  readonly shards: string
  readonly spellings: string
  readonly synonyms: readonly SearchName[]
  /** What readers may write before the colon of a filter, and after it for a kind of section, with what it means. */
  readonly filters: FilterWords
}

/** Names and abbreviations for one thing, the usual one first. */
export interface SearchName {
  readonly names: readonly string[]
}

export interface FilterWords {
  readonly names: Readonly<Record<string, FilterName>>
  readonly kinds: Readonly<Record<string, SectionKind>>
}

export type FilterName = 'year' | 'issue' | 'topic' | 'kind'
/** An event is a section of which the calendar tells. */
export type SectionKind = 'article' | 'event'

/** Place in the archive of a hit: what a file of texts holds of one section. All in NFC. */
export interface SectionRecord {
  readonly issue: IssueRecord
  /** Empty for the issue's page itself. */
  readonly anchor: string
  readonly title: string
  /** Empty where there is none. */
  readonly byline: string
  readonly text: string
}

export interface IssueRecord {
  readonly id: string
  /** From the site's root: `issues/2023-10/`. */
  readonly url: string
  readonly title: string
  readonly date: IsoDate | null
  /** BCP 47. */
  readonly lang: string
}
