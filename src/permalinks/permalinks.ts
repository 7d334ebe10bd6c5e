/** What `content/permalinks.json` holds. Addresses are from the site's root: `issues/2023-10/`, `issues/2023-10/#belysning`. */
export interface Permalinks {
  /** Anchors of every page that was published, and files without any. */
  readonly published: Readonly<Record<string, readonly string[]>>
  /** Where an address went. */
  readonly redirects: Readonly<Record<string, string>>
  /** Pages that were taken away on purpose. */
  readonly withdrawn: Readonly<Record<string, Withdrawal>>
}

export interface Withdrawal {
  /** `2024-05-01`. */
  readonly date: string
  readonly reason: string
}

/** The addresses of one site: anchors by page. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>
