/** What ended a line: form feed, vertical tab, NEL, U+2028 and U+2029 end lines as `\n` does. */
export type LineEnding = '' | '\n' | '\r' | '\r\n' | '\f' | '\v' | '\u0085' | '\u2028' | '\u2029'

/**
 * One line of a source. Joined back, `source + ending` of all lines is the decoded text, character for character.
 */
export interface Line {
  /** 1-based. */
  readonly number: number
  /** 0-based offset of the line's first character in the decoded text, in UTF-16 units. */
  readonly offset: number
  /** The line as it stands in the source, without its ending. */
  readonly source: string
  /** The line as the passes read it: NFC, no invisible characters, plain spaces, nothing at its end. */
  readonly text: string
  /** What a web page left in the line; taken off `text`. */
  readonly residue?: string
  /** The break behind the line was made by wrapping: the text goes on. */
  readonly wrapped?: true
  /** The last word goes on in the next line: as one `word` without the hyphen, or as a `compound` with it. */
  readonly cut?: 'word' | 'compound'
  /** A page number or running head at the edge of a page. */
  readonly folio?: true
  readonly ending: LineEnding
}
