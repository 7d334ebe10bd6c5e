/** A text in lines that fit a width, at the largest of some sizes at which they are few enough. */
export interface WrappedTitle {
  readonly size: number
  readonly lines: readonly string[]
}

const mostLines = 3

/** Breaks a title between words, `width` and `sizes` in pixels; what fits at no size ends in an ellipsis. */
export function wrapTitle(title: string, width: number, sizes: readonly number[] = [104, 84, 68, 54]): WrappedTitle {
  const last = sizes.at(-1) ?? 0
  for (const size of sizes) {
    const lines = breakLines(title, width / size)
    if (lines.length <= mostLines && lines.every((line) => widthOf(line) <= width / size)) return { size, lines }
  }
  const lines = breakLines(title, width / last).slice(0, mostLines)
  return { size: last, lines: lines.map((line, index) => cut(line, width / last, index === mostLines - 1)) }
}

function breakLines(title: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of title.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && widthOf(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

function cut(line: string, width: number, isLast: boolean): string {
  if (!isLast && widthOf(line) <= width) return line
  const letters = [...line]
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > width) letters.pop()
  return `${letters.join('')}…`
}

/** In ems, a little more than the font takes: to measure each letter would need a reader of fonts. */
function widthOf(text: string): number {
  let width = 0
  for (const letter of text)
    width += /[mwMW@%—…\p{Lu}]/u.test(letter) ? 0.8 : /[ iljtfrI.,:;'’!|()-]/.test(letter) ? 0.36 : 0.58
  return width
}
