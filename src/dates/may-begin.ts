import type { Source } from './source.ts'
import { startingBit } from './word-lists.ts'

/** Marks that may stand behind a number of a date or time. */
const marks = new Set(['/', '.', '-', '–', '—', '−', '‐', '‑', '‒', '―', ':'])

/** A quick look at a piece and its neighbours: `false` where no date, time or week can begin, as with most numbers. */
export function mayBegin({ tokens, beginnings, memory }: Source, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'number') return ((beginnings[at] ?? 0) & startingBit) !== 0
  const digits = token.text.length
  // Years and date stamps may stand alone.
  if (digits > 2) return digits === 4 || digits === 6 || digits === 8
  const kind = tokens[at + 1]?.kind
  const next = kind === 'space' || kind === 'line' ? at + 2 : at + 1
  // A comma goes on to more days only.
  if (tokens[next]?.text === ',') return at >= memory.listsFrom
  if (tokens[next]?.kind === 'number') return tokens[next + 2]?.text.length === 4
  return (beginnings[next] ?? 0) !== 0 || marks.has(tokens[next]?.text ?? '')
}
