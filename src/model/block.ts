import type { Result } from './diagnostic.ts'
import type { Line } from './line.ts'
import type { Locale } from './locale.ts'

export type Lines = readonly [Line, ...Line[]]

/** `pass/rule`: who decided what a block is. */
export type Evidence = `${string}/${string}`

interface BlockOf<Type extends string> {
  readonly type: Type
  /** In source order; never empty; every non-blank line of a source is in exactly one block. */
  readonly lines: Lines
  readonly evidence: Evidence
}

/** Nothing is known yet; what no pass marks becomes a paragraph. */
export type Unmarked = BlockOf<'unmarked'>
export type Masthead = BlockOf<'masthead'>
/** One line of a printed table of contents. */
export interface ContentsLine {
  /** As printed, without marker, page number and link. */
  readonly text: string
  /** 1-based number of the first line of the heading that answers; null where none does. */
  readonly target: number | null
  /** 0 for an outermost entry. */
  readonly depth: number
}
export interface TableOfContents extends BlockOf<'tableOfContents'> {
  /** Empty for the cue over the list. */
  readonly entries: readonly ContentsLine[]
}
export interface Heading extends BlockOf<'heading'> {
  /** What makes it look as it does; headings of one look have one level. */
  readonly look: string
  /** 2 is an article, 3 a heading inside one; 0 until the levels are set. */
  readonly level: number
  /** Without underline, rule, marker or emphasis. */
  readonly title: string
  /** What stands behind the title on its line and is none of it: `(1999-09-13)`. */
  readonly dateline?: string
}
export type Byline = BlockOf<'byline'>
export type Paragraph = BlockOf<'paragraph'>
export type Speech = BlockOf<'speech'>
export type Question = BlockOf<'question'>
export type Preformatted = BlockOf<'preformatted'>
export interface ListItem {
  readonly lines: Lines
  /** The marker as printed, without the space around it; empty where the item has none. */
  readonly marker: string
  /** 0 for an outermost item. */
  readonly depth: number
  /** The item's text by line, without marker and indent. */
  readonly text: readonly string[]
}
export interface List extends BlockOf<'list'> {
  readonly items: readonly [ListItem, ...ListItem[]]
  readonly ordered: boolean
}
/** A list of dated events, printed as a list. */
export interface Calendar extends BlockOf<'calendar'> {
  readonly items: readonly [ListItem, ...ListItem[]]
}
export type PullQuote = BlockOf<'pullQuote'>
export interface Table extends BlockOf<'table'> {
  readonly rows: readonly (readonly string[])[]
}
/** Addresses that the text names by number, as a list at its end. */
export interface References extends BlockOf<'references'> {
  readonly entries: readonly { readonly number: string; readonly url: string }[]
}
/** A line that is nothing but links. */
export type LinkLine = BlockOf<'linkLine'>
/** A page number or running head. */
export type Folio = BlockOf<'folio'>
export type Separator = BlockOf<'separator'>
/** What a web page or PDF left behind. */
export type Residue = BlockOf<'residue'>
export type Colophon = BlockOf<'colophon'>

export type Block =
  | Unmarked
  | Masthead
  | TableOfContents
  | Heading
  | Byline
  | Paragraph
  | Speech
  | Question
  | Preformatted
  | List
  | Calendar
  | PullQuote
  | Table
  | References
  | LinkLine
  | Folio
  | Separator
  | Residue
  | Colophon

export type BlockType = Block['type']

/** What a pass may know beside the blocks. */
export interface PassContext {
  /** The language the issue is written in. */
  readonly locale: Locale
  /** All languages, for what web pages leave behind in another language than the issue's. */
  readonly locales: readonly Locale[]
  readonly layout: Layout
}

/** How the whole text is set. */
export interface Layout {
  /** Columns at which the text is hard-wrapped; null where each line is a whole paragraph. */
  readonly wrapWidth: number | null
  /** Columns by which most lines of prose are indented. */
  readonly indent: number
}

/** One step: it returns new blocks and says what it found worth telling. */
export type Pass = (blocks: readonly Block[], context: PassContext) => Result<readonly Block[]>
