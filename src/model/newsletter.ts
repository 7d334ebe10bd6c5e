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
  readonly accessibility?: Accessibility
  readonly publish: 'all' | 'reviewed'
}

/** A name or abbreviation that gets a topic page. */
export interface Term {
  readonly term: string
  readonly long?: string
  readonly aliases?: readonly string[]
}

/** The facts of the accessibility statement. Days are `2025-03-31`. */
export interface Accessibility {
  /** Who answers for the site; the publisher where left out. */
  readonly provider?: string
  /** What the statement is about; the newsletter where left out. */
  readonly service?: string
  readonly conformance?: 'full' | 'partial' | 'none'
  readonly faults: readonly AccessibilityFault[]
  readonly assessed?: string
  readonly updated?: string
  readonly published?: string
  /** How it was assessed, in a sentence or two. */
  readonly method?: string
  readonly contact?: { readonly email?: string; readonly phone?: string; readonly url?: string; readonly post?: string }
  /** How soon one answers: `två arbetsdagar`. */
  readonly answer?: string
  /** Where lacking accessibility is reported; that of the language's law where left out. */
  readonly authority?: { readonly name: string; readonly url: string }
}

/** Something that not everyone can use. */
export interface AccessibilityFault {
  readonly text: string
  /** A fault that is to be mended, one whose mending would be a disproportionate burden, or content that the law leaves out. */
  readonly kind: 'non-conformity' | 'burden' | 'outside-law'
  readonly reason?: string
  readonly planned?: string
}
