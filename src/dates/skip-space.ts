import type { Token } from './tokenize.ts'

/** The index behind white space, if any stands at `at`; a blank line is not passed over, for no date crosses one. */
export function skipSpace(tokens: readonly Token[], at: number): number {
  const kind = tokens[at]?.kind
  return kind === 'space' || kind === 'line' ? at + 1 : at
}
