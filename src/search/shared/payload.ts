import type { IsoDate } from '../../model/index.ts'

/** Raised whenever a file of the search changes its shape: an old script must not misread a new archive. */
export const payloadVersion = 1

/** `search/manifest.json`: small, and read before every other file. */
export interface Manifest {
  readonly version: number
  /** BCP 47 tags of the issues' languages, sorted. A query is analysed in each. */
  readonly languages: readonly string[]
  /** Paths from the site's root. */
  readonly index: string
  readonly texts: string
}

/** What a hit shows. A section is named in the index by its place in `sections`. */
export interface Texts {
  readonly issues: readonly IssueRecord[]
  readonly sections: readonly SectionRecord[]
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

/** Place of the issue in `issues`; anchor, empty for the page itself; title; text. All in NFC. */
export type SectionRecord = readonly [issue: number, anchor: string, title: string, text: string]
