import type { Line, Locale } from '../model/index.ts'

const patterns = new WeakMap<readonly Locale[], RegExp>()

/**
 * Takes off what web pages leave at the end of a line ("opens in new window"), in whatever language: the page's may be
 * another than the text's. The words are kept in `residue`.
 */
export function stripResidue(lines: readonly Line[], locales: readonly Locale[]): readonly Line[] {
  const pattern = residuePattern(locales)
  return lines.map((line) => {
    if (line.text === '' || line.text.length > maxLength) return line
    const match = pattern.exec(line.text)
    if (!match) return line
    const text = line.text.slice(0, match.index).trimEnd()
    return { ...line, text, residue: line.text.slice(match.index).trim() }
  })
}

/** Residue stands at the end of short lines; in a long paragraph the same words are somebody's text. */
const maxLength = 240

function residuePattern(locales: readonly Locale[]): RegExp {
  const known = patterns.get(locales)
  if (known) return known
  const cues = locales.flatMap((locale) => locale.cues.residue).sort((a, b) => b.length - a.length)
  const any = cues.map((cue) => cue.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|')
  const one = `\\(?\\[?(?:${any})[.,;:!)\\]]*`
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${one}(?:\\s+${one})*$`, 'iu')
  patterns.set(locales, pattern)
  return pattern
}
