/** Blanks at least this wide part columns. */
const gap = 2

/**
 * Where the columns of aligned lines begin, as offsets into each of them: behind two or more offsets at which every line is blank.
 * Numbers set to the right need no more than that. Null where there is one column or none.
 */
export function findColumns(texts: readonly string[]): readonly number[] | null {
  const width = texts.reduce((widest, text) => Math.max(widest, text.length), 0)
  const isPrinted = new Uint8Array(width)
  for (const text of texts) for (let at = 0; at < text.length; at++) if (text[at] !== ' ') isPrinted[at] = 1
  const starts: number[] = []
  let blanks = gap
  for (let at = 0; at < width; at++) {
    if (isPrinted[at] === 0) blanks++
    else {
      if (blanks >= gap) starts.push(at)
      blanks = 0
    }
  }
  return starts.length > 1 ? starts : null
}
