import type { Line } from '../model/index.ts'
import { isRule } from './is-rule.ts'
import { readMarker } from './read-marker.ts'

/** A title behind a mark, or between two. */
export interface MarkedTitle {
  readonly title: string
  /** What opens it; titles with one mark look alike. */
  readonly mark: string
}

const longest = 70
/** Marks, or a hash with a number, and words; the marks may come again behind them, mirrored or not. */
const pattern =
  /^\s*([^\p{L}\p{N}\s"”“'’«(\\/-]{1,3}|#(?=\d{1,2}\s))\s*(\S.*?)(?:\s+([^\p{L}\p{N}\s"”“'’»)!?]{1,3}))?\s*$/u

/** The title that a line is behind a mark that opens no list; null where it is anything else. Only several tell that they are titles. */
export function readMarkedTitle({ text, wrapped }: Line): MarkedTitle | null {
  if (wrapped || text.length > longest || !/^\s*[^\p{L}\p{N}\s]/u.test(text) || isRule(text) || readMarker(text))
    return null
  const [, mark = '', words = ''] = pattern.exec(text) ?? []
  // Brackets close what they open, and a mark that touches its word is the word's.
  const title = mark === '[' && words.endsWith(']') ? words.slice(0, -1).trim() : words
  const isNumbered = mark === '#' && /^\d/.test(words)
  // Those of Markdown say which level they are, and a picture is part of its title.
  if (/\p{Extended_Pictographic}/u.test(mark)) return null
  if (/^[#*_=~`+|>]$|^[#*_=~`+|]+$/.test(mark) && !isNumbered) return null
  const isApart = isNumbered || /\s/.test(text.trimStart().charAt(mark.length))
  if (mark === '' || !isApart || !/^[\p{Lu}\p{N}]/u.test(title) || /[.,;:]$/.test(title)) return null
  return { title: isNumbered ? `#${title}` : title, mark }
}
