/** A file of the site that no template prints. */
export interface SiteFile {
  /** From the site's root, with forward slashes: `search/manifest.bin`. */
  readonly path: string
  readonly content: string | Uint8Array
  /** Tells all that it was made from, where that is known. */
  readonly key?: string
  /** It stands in the output already, as it is. */
  readonly isCurrent?: boolean
}
