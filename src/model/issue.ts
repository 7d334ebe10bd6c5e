import type { Root } from 'mdast'
import type { CalendarEntry } from './calendar-entry.ts'
import type { IsoDate } from './iso-date.ts'

export type DateSource = 'stated' | 'inferred' | 'file-name'

/** A heading and what follows, up to the next heading of its level or a higher one. */
export interface Section {
  /** The anchor on the issue's page; stays when the title is edited. */
  readonly id: string
  readonly title: string
  /** 2 for an article, 3 and deeper for a heading inside one. */
  readonly level: number
  readonly byline?: string
}

/** A line of the printed table of contents; `section` is null where no heading answers. */
export interface ContentsEntry {
  readonly text: string
  readonly section: string | null
}

/** Text that was in the source and is not printed, with the rule that dropped it. */
export interface DroppedLine {
  /** 1-based. */
  readonly line: number
  readonly text: string
  readonly rule: string
}

export interface Correction {
  readonly date: IsoDate
  readonly text: string
}

/** What the front matter of `content/issues/ID.md` holds. The contract lists the keys. */
export interface FrontMatter {
  readonly title: string
  readonly titleSource?: 'composed'
  /** Left out only where nothing tells it. */
  readonly date?: IsoDate
  readonly dateSource?: DateSource
  readonly number?: string
  readonly volume?: string
  readonly lang?: string
  readonly summary?: string
  readonly sections: readonly Section[]
  readonly calendar: readonly CalendarEntry[]
  readonly contents?: readonly ContentsEntry[]
  readonly masthead?: readonly string[]
  readonly suggested?: readonly CalendarEntry[]
  readonly draft?: boolean
  readonly reviewed?: boolean | readonly string[]
  readonly corrections?: readonly Correction[]
  readonly source?: IssueSource
}

/** What had to be told about a source for it to be read right; the next import reads it so too. */
export interface SourceReading {
  /** Where the bytes are not what they look like: a name that `TextDecoder` knows. */
  readonly encoding?: string
  /** UTF-8 that was encoded twice is turned back. */
  readonly fixMojibake?: boolean
}

export interface IssueSource extends SourceReading {
  /** Path of the source below `content/sources`. */
  readonly file: string
  /** Of the source's bytes, lower-case hexadecimal. */
  readonly sha256: string
  /** Version of the importer that wrote the file. */
  readonly importer: string
}

/** One number of the newsletter: what its front matter says, and its text. */
export interface Issue {
  readonly frontMatter: FrontMatter
  /** CommonMark with GFM tables and autolinks; headings from level 2. */
  readonly body: Root
}
