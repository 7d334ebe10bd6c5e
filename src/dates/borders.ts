import type { Token } from './tokenize.ts'

const joining = new Set(['.', ',', ':', '-', '–', '/', '_', '+', '=', '#', '*', '·', '×', '^', '~'])
const currency = new Set(['$', '€', '£', '¥', '§'])
const units = new Set(['%', '‰', '°', '$', '€', '£', '″', '²', '³'])

/**
 * Whether a date or time may begin at a piece: not within a word (`ES2023-06`), a longer number (`70-123 12 12`),
 * a path (`a/2023-01-01`) or a price.
 */
export function startsClean(tokens: readonly Token[], at: number): boolean {
  // A place before the first is looked up by name, which takes long.
  const before = at > 0 ? tokens[at - 1] : undefined
  if (!before) return true
  if (isSolid(before)) return false
  if (tokens[at]?.kind !== 'number' || before.kind !== 'mark') return true
  if (currency.has(before.text)) return false
  const farther = at > 1 ? tokens[at - 2] : undefined
  if (before.text === '/' || before.text === '\\') return !isSolid(farther)
  return !(joining.has(before.text) && farther?.kind === 'number')
}

/** Whether a date or time may end before a piece: not within a word (`3/4-takt`), a longer number (`2.2.1`) or an amount. */
export function endsClean(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next]
  if (!after) return true
  if (isSolid(after)) return false
  if (after.kind === 'mark' && units.has(after.text)) return false
  const farther = tokens[next + 1]
  if (after.kind === 'space') return !(farther?.kind === 'mark' && units.has(farther.text))
  if (after.kind !== 'mark' || !joining.has(after.text)) return true
  if (farther?.kind === 'number') return after.text === ',' ? tokens[next - 1]?.kind !== 'number' : false
  return !(after.text === '-' && farther?.kind === 'word' && tokens[next - 1]?.kind === 'number')
}

function isSolid(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number' || token?.kind === 'opaque'
}
