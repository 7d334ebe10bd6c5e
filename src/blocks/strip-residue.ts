import type { Line, Locale } from '../model/index.ts'
import { escapePattern } from '../patterns/index.ts'

interface Residue {
  /** Of all locales, in lower case, the longest first. */
  readonly cues: readonly string[]
  /** By their last words: most lines end with none of these, or not with the words before it, and need no closer look. */
  readonly byLastWord: ReadonlyMap<string, readonly string[]>
}

const known = new WeakMap<readonly Locale[], Residue>()

/**
 * Takes off what web pages leave at the end of a line ("opens in new window"), in whatever language: the page's may be
 * another than the text's. The words are kept in `residue`.
 */
export function stripResidue(lines: readonly Line[], locales: readonly Locale[]): readonly Line[] {
  const residue = residueOf(locales)
  const patterns = new Map<string, RegExp>()
  return lines.map((line) => {
    const endings = line.text.length > maxLength ? undefined : residue.byLastWord.get(lastWordOf(line.text))
    const match = endings && findPattern(line.text, endings, residue, patterns)?.exec(line.text)
    if (!match || isSaid(line.text, match)) return line
    const text = line.text.slice(0, match.index).trimEnd()
    return { ...line, text, residue: line.text.slice(match.index).trim() }
  })
}

/**
 * A cue of one or two words ("log in") may be what somebody writes of: behind other words it is residue only where it stands in
 * brackets. Nothing goes out of the middle of brackets.
 */
function isSaid(line: string, { 0: found, index }: RegExpExecArray): boolean {
  const before = line.slice(0, index)
  if (/[([][^)\]]*$/.test(before)) return true
  const words = found.match(/[\p{L}\p{N}-]+/gu) ?? []
  return words.length <= 2 && /[\p{L}\p{N}]/u.test(before) && !/^[([]/.test(found)
}

/** Residue stands at the end of short lines; in a long paragraph the same words are somebody's text. */
const maxLength = 240

/** Most lines end with a word, so that what stands behind their last space is enough. */
function lastWordOf(text: string): string {
  const end = text.slice(-longestWord).trimEnd()
  const found = lastWord.exec(end.slice(end.lastIndexOf(' ') + 1)) ?? lastWord.exec(end)
  return found?.[1]?.toLowerCase() ?? ''
}
const lastWord = /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u
const longestWord = 60

/** A pattern of the cues that stand in a line: one of all cues takes longer than all the rest of an import. */
function findPattern(
  text: string,
  endings: readonly string[],
  { cues }: Residue,
  patterns: Map<string, RegExp>,
): RegExp | undefined {
  const folded = text.toLowerCase().replace(/\s+/g, ' ')
  if (!endings.some((cue) => folded.includes(cue))) return undefined
  const any = cues
    .filter((cue) => folded.includes(cue))
    .map(toPattern)
    .join('|')
  if (any === '' || patterns.has(any)) return patterns.get(any)
  const one = `\\(?\\[?(?:${any})[.,;:!)\\]]*`
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${one}(?:\\s+${one})*$`, 'iu')
  patterns.set(any, pattern)
  return pattern
}

const toPattern = (cue: string) => escapePattern(cue).replace(/ /g, '\\s+')

function groupBy(cues: readonly string[], keyOf: (cue: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const cue of cues) {
    const group = groups.get(keyOf(cue))
    if (group) group.push(cue)
    else groups.set(keyOf(cue), [cue])
  }
  return groups
}

function residueOf(locales: readonly Locale[]): Residue {
  const found = known.get(locales)
  if (found) return found
  const cues = locales.flatMap((locale) => locale.cues.residue).sort((a, b) => b.length - a.length)
  const residue = { cues, byLastWord: groupBy(cues, lastWordOf) }
  known.set(locales, residue)
  return residue
}
