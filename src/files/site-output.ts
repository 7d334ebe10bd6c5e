import type { SiteFile } from '../model/index.ts'

/** A file that is copied to the site as it is. */
export interface CopiedFile {
  /** From the site's root, with forward slashes: `media/logo.svg`. */
  readonly path: string
  /** Where it lies; absolute. */
  readonly from: string
}

export type OutputFile = SiteFile | CopiedFile
