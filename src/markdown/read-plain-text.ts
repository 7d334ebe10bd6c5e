import type { Link, Strong, Text } from 'mdast'

type Position = NonNullable<Text['position']>

/** What stands in a plain text. */
export type PlainPhrase = Link | Strong | Text

/** Strong words that nothing could read as anything else, or an address in pointed brackets. */
const phrase =
  /(?<=^|[\s(])\*\*(?=[\p{L}\p{N}])([^*\n]*[^\s*\\])\*\*(?=$|[\s.,;:!?)])|<((?:https?|ftp):\/\/[^\s<>\\]*|mailto:[^\s<>\\]*)>/gu
/** A mark that is meant as the letter it is. Not those of addresses: those are found behind a backslash too. */
const escaped = /\\([-!"#$%&'()*+,;<=>?[\\\]^_`{|}~])/g
/** Whatever else CommonMark or GFM could take for more than letters: marks, references, addresses. */
const marked = /[*_`[\]<\\~@\t\r\0\uFEFF]|&(?=[#a-z])|:\/\/|www\./i

/**
 * A text as the phrases that a whole parser makes of it, where that needs no parser; null for all else. `place` says where what
 * stands from one place of it to another, in UTF-16 units, is in the whole text.
 */
export function readPlainText(raw: string, place: (from: number, to: number) => Position): PlainPhrase[] | null {
  // Space at an end of a line is cut, or breaks it.
  if (/^ | $/m.test(raw)) return null
  const phrases: PlainPhrase[] = []
  let from = 0
  const addText = (to: number) => {
    if (to > from) phrases.push({ type: 'text', value: literal(raw.slice(from, to)), position: place(from, to) })
  }
  const found = /\*\*|</.test(raw) ? raw.matchAll(phrase) : []
  for (const { 0: whole, 1: strong, 2: url = '', index } of found) {
    if (isMarked(raw.slice(from, index)) || (strong !== undefined && isMarked(strong))) return null
    addText(index)
    from = index + whole.length
    const [position, wide] = [place(index, from), strong === undefined ? 1 : 2]
    const value = strong === undefined ? url : literal(strong)
    const children: [Text] = [{ type: 'text', value, position: place(index + wide, from - wide) }]
    phrases.push(
      strong === undefined
        ? { type: 'link', title: null, url, children, position }
        : { type: 'strong', children, position },
    )
  }
  if (isMarked(raw.slice(from))) return null
  addText(raw.length)
  return phrases
}

const literal = (raw: string) => raw.replace(escaped, '$1')
const isMarked = (raw: string) => marked.test(raw.replace(escaped, '.'))
