import type { Excerpt } from '../shared/index.ts'

export interface ExcerptPiece {
  readonly text: string
  readonly marked: boolean
}

/** An excerpt as pieces that, joined, are its text; marked and unmarked ones in their order, none of them empty. */
export function splitMarks({ text, marks }: Excerpt): readonly ExcerptPiece[] {
  const cuts = [0, ...marks.flat(), text.length]
  // Every second stretch between two cuts is a mark.
  const pieces = cuts.slice(1).map((end, index) => ({ text: text.slice(cuts[index], end), marked: index % 2 === 1 }))
  return pieces.filter((piece) => piece.text !== '')
}
