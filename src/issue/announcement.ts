import type { Block } from '../model/index.ts'

/** What a calendar prints of one event, before it is read. */
export interface Announcement {
  readonly block: Block
  /** Of the block among the issue's. */
  readonly place: number
  /** 1-based number of its first line. */
  readonly line: number
  /** Its lines without markers: the day, the title, and labelled lines, in the order of the source. */
  readonly texts: readonly string[]
  /** The title, where it stands in a block of its own. */
  readonly title?: string
  /** What the lines below it say of where and when. */
  readonly details?: readonly string[]
  /** Where it is, as the line with its day says. */
  readonly location?: string
  /** The month that stands above it, as printed: `Oktober 2023`. */
  readonly month?: string
  /** Nothing but its title and its day tell that it is an event: it is none unless it is still to come. */
  readonly ahead?: true
}
