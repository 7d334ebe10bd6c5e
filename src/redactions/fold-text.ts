import { foldLetters } from './fold-letters.ts'

/** A folded text, and where in the text each of its UTF-16 units came from. */
export interface FoldedText {
  readonly folded: string
  /** For each unit the offset at which what it stands for begins, and where that ends. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** What folds by itself: an escape, the break of a word at a line's end, a character with the marks behind it. */
const pieces =
  /(?:%[0-9a-f]{2})+|&(?:#x?[0-9a-f]{1,7}|[a-z]{2,8});|\\u[0-9a-f]{4}|(?<=\p{L})-[ \t]*\r?\n[ \t>]*(?=\p{L})|.\p{M}*/gisu

/** Folds a text piece by piece, so that what is found in it can be found in the text. */
export function foldText(text: string): FoldedText {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const letters = /^-\s/.test(piece) ? '' : foldLetters(piece)
    for (let at = 0; at < letters.length; at++) {
      starts.push(index)
      ends.push(index + piece.length)
    }
    folded += letters
  }
  return { folded, starts, ends }
}
