import type { Token } from './tokenize.ts'

/** More marks than this are no bullet, and a bound keeps the search linear. */
const farthest = 6

/** Whether nothing stands before a piece on its line but marks such as a bullet or a bracket. */
export function startsLine(tokens: readonly Token[], at: number): boolean {
  const kind = kindBefore(tokens, at)
  return kind === 'line' || kind === 'blank'
}

/** Whether nothing stands after a piece on its line but marks such as a colon or a bracket. */
export function endsLine(tokens: readonly Token[], next: number): boolean {
  for (let place = next; place <= next + farthest; place += 1) {
    const kind = tokens[place]?.kind ?? 'blank'
    if (kind === 'line' || kind === 'blank') return true
    if (kind !== 'space' && kind !== 'mark') return false
  }
  return false
}

/** Whether pieces have a line of their own that does not go on from the one above, as a heading does. */
export function standsAlone(tokens: readonly Token[], at: number, next: number): boolean {
  return kindBefore(tokens, at) === 'blank' && endsLine(tokens, next)
}

/** The kind of what stands before a piece, spaces and marks aside; the start of the text counts as a blank line. */
function kindBefore(tokens: readonly Token[], at: number): Token['kind'] | undefined {
  for (let place = at - 1; place >= at - farthest; place -= 1) {
    if (place < 0) return 'blank'
    const kind = tokens[place]?.kind
    if (kind !== 'space' && kind !== 'mark') return kind
  }
  return undefined
}
