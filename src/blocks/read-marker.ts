/** What opens a list item. */
export interface Marker {
  /** Columns before the marker. */
  readonly indent: number
  readonly marker: string
  readonly kind: 'bullet' | 'dash' | 'number' | 'letter'
  /** The item's first line without marker and indent. */
  readonly text: string
  /** Column at which the text begins. */
  readonly textIndent: number
}

const bullets = /^(\s*)([•*+□▪■◦●○‣·►➢✓→◆♦✔]|\uF0B7|o(?=\s{1,}))(\s+|(?=[^\s*+·o])(?<=[•□▪■◦●‣►➢]))(\S.*)$/u
const dashes = /^(\s*)([-–—])(\s+)(\S.*)$/
const numbers = /^(\s*)(\(?\d{1,3}[.)]|\[\d{1,3}\])(\s+)(\S.*)$/
const letters = /^(\s*)(\(?[a-zåäöæø][.)])(\s+)(\S.*)$/i

/** What each of them begins with: most lines open with a word, and need no closer look. */
const opening = /^\s*(?:[^\s\p{L}\p{N}]|\d{1,3}[.)]|[a-zåäöæø][.)\s])/iu

/** The list marker at the start of a line; null where there is none. */
export function readMarker(line: string): Marker | null {
  if (!opening.test(line)) return null
  return (
    read(line, dashes, 'dash') ??
    read(line, bullets, 'bullet') ??
    read(line, numbers, 'number') ??
    read(line, letters, 'letter')
  )
}

function read(line: string, pattern: RegExp, kind: Marker['kind']): Marker | null {
  const match = pattern.exec(line)
  if (!match) return null
  const [, indent = '', marker = '', gap = '', text = ''] = match
  return { indent: indent.length, marker, kind, text, textIndent: indent.length + marker.length + gap.length }
}
