import type { Line } from '../model/index.ts'

const mostNamed = 10

/** `line 5`, `lines 5, 9 and 11`, `54 lines (5, 9, 11 …)`, for a message. */
export function nameLines(lines: readonly Pick<Line, 'number'>[]): string {
  const numbers = lines.slice(0, mostNamed).map(({ number }) => number)
  if (lines.length > mostNamed) return `${lines.length} lines (${numbers.join(', ')} …)`
  return `${lines.length === 1 ? 'line' : 'lines'} ${numbers.join(', ').replace(/, (\d+)$/, ' and $1')}`
}
