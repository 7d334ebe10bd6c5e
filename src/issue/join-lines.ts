import type { Line } from '../model/index.ts'

/**
 * The text of lines that belong together, each given with what it prints: a break made by wrapping is a space, any other a line
 * feed, so that verses and addresses keep their lines.
 */
export function joinLines(
  lines: readonly Line[],
  texts: readonly string[] = lines.map((line) => line.text.trim()),
): string {
  if (texts.length === 1) return texts[0] ?? ''
  return texts.map((text, at) => (at === texts.length - 1 ? text : withGlue(text, lines, at))).join('')
}

/** A word that was cut at the line's end is whole again. */
function withGlue(text: string, lines: readonly Line[], at: number): string {
  const line = lines[at]
  if (isPageBreak(lines, at)) return `${text} `
  if (line?.cut !== undefined) return line.cut === 'word' ? text.replace(/[-‐]$/, '') : text
  return `${text}${line?.wrapped ? ' ' : '\n'}`
}

/** Lines of one block with blank lines between them were one paragraph, cut by a page. */
function isPageBreak(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  return line !== undefined && next !== undefined && next.number > line.number + 1
}
