import type { Token } from './tokenize.ts'

/** Whether nothing stands before a piece on its line but marks such as a bullet or a bracket. */
export function startsLine(tokens: readonly Token[], at: number): boolean {
  // More marks than this are no bullet, and a bound keeps the search linear.
  const farthest = at - 6
  for (let place = at - 1; place >= farthest; place -= 1) {
    const kind = tokens[place]?.kind
    if (kind === undefined || kind === 'line' || kind === 'blank') return true
    if (kind !== 'space' && kind !== 'mark') return false
  }
  return false
}

/** Whether nothing stands after a piece on its line but marks such as a colon or a bracket. */
export function endsLine(tokens: readonly Token[], next: number): boolean {
  for (let place = next; place <= next + 4; place += 1) {
    const kind = tokens[place]?.kind
    if (kind === undefined || kind === 'line' || kind === 'blank') return true
    if (kind !== 'space' && kind !== 'mark') return false
  }
  return false
}
