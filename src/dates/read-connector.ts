import { readWord } from './read-word.ts'
import { skipComma } from './skip-comma.ts'
import { skipSpace } from './skip-space.ts'
import type { Source } from './source.ts'

const dashes = new Set(['-', '–', '—', '−', '‐', '‑', '‒', '―'])
/** Plain text writes a long dash as two or three short ones. */
const longestDash = 3

/**
 * The index behind what leads from the start of a range to its end: a dash, or a word such as `till`; also a
 * conjunction where the range was `opened` by a word (`between … and`). Undefined where nothing does.
 * A dash at the start of a line is a list's mark.
 */
export function readConnector(source: Source, at: number, opened: boolean): number | undefined {
  const { tokens } = source
  const place = skipSpace(tokens, at)
  const dash = tokens[place - 1]?.kind === 'line' ? undefined : readDash(source, place)
  if (dash !== undefined) return dash
  const word = skipComma(tokens, at)
  return readWord(source, word, 'rangeWords') ?? (opened ? readWord(source, word, 'conjunctions') : undefined)
}

function readDash({ tokens }: Source, at: number): number | undefined {
  if (tokens[at]?.kind !== 'mark') return undefined
  let next = at
  while (next < at + longestDash && dashes.has(tokens[next]?.text ?? '')) next += 1
  return next === at ? undefined : skipSpace(tokens, next)
}
