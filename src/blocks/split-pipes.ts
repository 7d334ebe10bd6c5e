/** The cells of a row with bars between them, those at its ends aside; null where it has no bar. `\|` is no bar. */
export function splitPipes(text: string): readonly string[] | null {
  const inner = text
    .trim()
    .replace(/^[|│]/u, '')
    .replace(/(?<!\\)[|│]$/u, '')
  const cells = inner.split(/(?<!\\)[|│]/u).map((cell) => cell.trim().replaceAll('\\|', '|'))
  return cells.length > 1 ? cells : null
}
