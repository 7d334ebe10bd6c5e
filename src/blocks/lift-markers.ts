import type { Line } from '../model/index.ts'

const alone = /^\s*([-–—•*+□▪■◦●○‣·►➢✓→]|\uF0B7)$/u
/** One mark alone in a line may be anything; several are markers whose text went to the next line. */
const fewest = 2

/** Puts markers that stand alone in their lines before the text in the line below; the source of each line stays. */
export function liftMarkers(lines: readonly Line[]): readonly Line[] {
  const marks = lines.map(({ text }) => alone.exec(text)?.[1] ?? null)
  const count = (mark: string) => marks.filter((other, at) => other === mark && isText(lines, marks, at + 1)).length
  const lifted = new Set([...new Set(marks)].filter((mark) => mark !== null && count(mark) >= fewest))
  if (lifted.size === 0) return lines
  const isLifted = (at: number) => lifted.has(marks[at] ?? null) && isText(lines, marks, at + 1)
  return lines.map((line, at) => {
    if (isLifted(at)) return { ...line, text: '' }
    return isLifted(at - 1) ? { ...line, text: `${marks[at - 1]} ${line.text.trim()}` } : line
  })
}

const isText = (lines: readonly Line[], marks: readonly (string | null)[], at: number) =>
  marks[at] === null && /[\p{L}\p{N}]/u.test(lines[at]?.text ?? '')
