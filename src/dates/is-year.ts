import type { Token } from './tokenize.ts'

const first = 1800
const last = 2199

/** Whether a piece is a year in four digits, of a time that newsletters write about. */
export function isYear(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.text.length === 4 && token.value >= first && token.value <= last
}
