import type { Diagnostic } from '../model/index.ts'

/** A word at the end of one line and the start of the next that stands nowhere whole. */
export interface UnsureCut {
  /** As printed, without the hyphen. */
  readonly first: string
  readonly second: string
  /** 1-based number of the line with the hyphen. */
  readonly line: number
  /** How it was read: without the hyphen, or with it. */
  readonly kind: 'word' | 'compound'
}

const mostNamed = 5

/** One message for all of a text, at the first; none where there is none. */
export function tellUnsureCuts(cuts: readonly UnsureCut[]): readonly Diagnostic[] {
  const [cut, ...others] = cuts
  if (!cut) return []
  const { first, second, line, kind } = cut
  const read = kind === 'word' ? first + second : `${first}-${second}`
  const named = others.slice(0, mostNamed).map((other) => other.line)
  const more =
    others.length === 0
      ? ''
      : `, and so in ${others.length > 1 ? 'lines' : 'line'} ${named.join(', ')}${others.length > mostNamed ? ' …' : ''}`
  const reason = `Unexpected hyphen at the end of a line: \`${first}-\` \`${second}\` is read as \`${read}\`, which the text does not have elsewhere${more}; look whether it is right`
  return [{ ruleId: 'cut-word', severity: 'info', reason, line, column: 1 }]
}
