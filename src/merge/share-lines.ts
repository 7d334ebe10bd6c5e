/** How much of one text stands in another, line by line: 0 to 1. Blank lines and front matter do not count. */
export function shareLines(text: string, other: string): number {
  const lines = toLines(text)
  const known = new Set(toLines(other))
  return lines.length === 0 ? 1 : lines.filter((line) => known.has(line)).length / lines.length
}

const toLines = (text: string) =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
