import type { IsoDate } from '../model/index.ts'

/** What is cited, before any format: an issue, or an article in one. */
export interface Citation {
  readonly kind: 'issue' | 'article'
  /** Letters, digits and hyphens of ASCII; no other citation of the issue has it. */
  readonly key: string
  readonly title: string
  /** The newsletter. */
  readonly container: string
  /** The name in the byline; null where it has none. */
  readonly author: string | null
  readonly publisher: string | null
  /** As precise as known. */
  readonly date: IsoDate | null
  readonly number: string | null
  readonly volume: string | null
  readonly issn: string | null
  /** BCP 47. */
  readonly language: string
  /** Absolute; null where the newsletter has no `url`. */
  readonly address: string | null
  /** What a reader of the citation should know: that the date is inferred. */
  readonly note: string | null
}
