import type { Line } from '../model/index.ts'

/** The text of a block on one line. */
export function textOf({ lines }: { readonly lines: readonly Line[] }): string {
  const last = lines.length - 1
  if (last === 0) return lines[0]?.text.trim() ?? ''
  return lines.map((line, at) => withGlue(line, at === last)).join('')
}

function withGlue(line: Line, isLast: boolean): string {
  const text = line.text.trim()
  if (isLast) return text
  if (line.cut === undefined) return `${text} `
  return line.cut === 'word' ? text.replace(/[-‐]$/, '') : text
}
