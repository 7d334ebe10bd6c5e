/** In pixels, as a page shows it. */
export interface ImageSize {
  readonly width: number
  readonly height: number
}

/** The files below `content/media`, by path with forward slashes; null for what is no picture with a size. */
export type MediaFiles = ReadonlyMap<string, ImageSize | null>

/** A picture or a link of a text to a file of the archive. */
export interface MediaUse {
  readonly kind: 'image' | 'link'
  /** Below `content/media`. */
  readonly file: string
  /** Whether words stand in its place. */
  readonly hasWords: boolean
}
