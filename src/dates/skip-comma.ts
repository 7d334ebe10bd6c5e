import { skipSpace } from './skip-space.ts'
import type { Token } from './tokenize.ts'

/** The index behind a comma and white space, if any stand at `at`. */
export function skipComma(tokens: readonly Token[], at: number): number {
  return skipSpace(tokens, tokens[at]?.text === ',' ? at + 1 : at)
}
