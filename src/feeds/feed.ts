/** When something was updated of which nothing tells the date: Atom wants one (RFC 4287 § 4.1.2). */
export const beforeAnyIssue = '1970-01-01T00:00:00Z'

/** What a feed without a `url` says of itself to whoever looks why its links lead nowhere. */
export const needsAddress = 'The links of this feed are relative. Give `url` in newsletter.yaml to make them absolute.'

/** One feed, before any format. Addresses are absolute where the newsletter has a `url`, else relative to the site's root. */
export interface Feed {
  /** From the site's root: `feed.xml`, `feed/2023.xml`. */
  readonly path: string
  /** An absolute IRI that never changes; all documents of the history have that of the feed, for they are one (RFC 5005 § 4). */
  readonly id: string
  readonly title: string
  readonly description: string | null
  readonly language: string
  /** The newsletter's `url`; null where none is given. */
  readonly base: string | null
  /** RFC 3339, from the newest issue. */
  readonly updated: string
  readonly author: { readonly name: string; readonly url?: string; readonly email?: string }
  readonly license: string | null
  readonly entries: readonly FeedEntry[]
  /** Paths of the neighbouring documents of the complete history (RFC 5005 § 4); null where there is none. */
  readonly previousArchive: string | null
  readonly nextArchive: string | null
  /** Whether this is one of the documents of the history, which do not change any more. */
  readonly isArchive: boolean
}

export interface FeedEntry {
  /** An absolute IRI that never changes. */
  readonly id: string
  /** From the site's root. */
  readonly path: string
  readonly title: string
  readonly language: string
  /** RFC 3339; null where nothing tells it. A date that is a month or a year counts from its first day. */
  readonly published: string | null
  readonly updated: string
  readonly summary: string
  /** The full text; its addresses are absolute where the newsletter has a `url`. */
  readonly html: string
}
