/** The publication: what `content/newsletter.yaml` says. */
export interface Newsletter {
  readonly title: string
  readonly description?: string
  /** Absolute, ends with a slash. */
  readonly url?: string
  /** BCP 47 tag of the interface and of issues that do not say otherwise. */
  readonly language: string
  /** IANA name. */
  readonly timezone: string
  readonly publisher?: { readonly name: string; readonly url?: string; readonly email?: string }
  readonly issn?: string
  readonly license?: string
  readonly theme?: { readonly accent?: string; readonly logo?: string }
  readonly terms: readonly Term[]
  readonly accessibility?: Readonly<Record<string, unknown>>
  readonly publish: 'all' | 'reviewed'
}

/** A name or abbreviation that gets a topic page. */
export interface Term {
  readonly term: string
  readonly long?: string
  readonly aliases?: readonly string[]
}
