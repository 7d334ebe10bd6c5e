import type { Line, Locale } from '../model/index.ts'

interface Residue {
  readonly pattern: RegExp
  /** The last words of all cues, in lower case: most lines end with none, and need no closer look. */
  readonly lastWords: ReadonlySet<string>
}

const known = new WeakMap<readonly Locale[], Residue>()

/**
 * Takes off what web pages leave at the end of a line ("opens in new window"), in whatever language: the page's may be
 * another than the text's. The words are kept in `residue`.
 */
export function stripResidue(lines: readonly Line[], locales: readonly Locale[]): readonly Line[] {
  const { pattern, lastWords } = residueOf(locales)
  return lines.map((line) => {
    if (line.text === '' || line.text.length > maxLength || !lastWords.has(lastWordOf(line.text))) return line
    const match = pattern.exec(line.text)
    if (!match) return line
    const text = line.text.slice(0, match.index).trimEnd()
    return { ...line, text, residue: line.text.slice(match.index).trim() }
  })
}

/** Residue stands at the end of short lines; in a long paragraph the same words are somebody's text. */
const maxLength = 240

const lastWordOf = (text: string) =>
  /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(text.slice(-longestWord))?.[1]?.toLowerCase() ?? ''
const longestWord = 60

function residueOf(locales: readonly Locale[]): Residue {
  const found = known.get(locales)
  if (found) return found
  const cues = locales.flatMap((locale) => locale.cues.residue).sort((a, b) => b.length - a.length)
  const any = cues.map((cue) => cue.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|')
  const one = `\\(?\\[?(?:${any})[.,;:!)\\]]*`
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${one}(?:\\s+${one})*$`, 'iu')
  const residue = { pattern, lastWords: new Set(cues.map(lastWordOf)) }
  known.set(locales, residue)
  return residue
}
