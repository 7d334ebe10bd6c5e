import type { Line, Locale, Result } from '../model/index.ts'
import { tellUnsureCuts, type UnsureCut } from './tell-unsure-cuts.ts'

/** So many cuts that are sure, and the text is hyphenated throughout. */
const fewestSure = 3
/** A text that breaks lines only at hyphens it prints anyway has about nine compounds for each that ends a line. */
const compoundsPerCut = 4

/** The halves of a word at the end of one line and the start of the next. */
interface Cut {
  /** As printed, without the hyphen. */
  readonly first: string
  readonly second: string
}

/** What the text tells of its words and its hyphens. */
interface Usage {
  /** Words and compounds, in lower case, the halves of cut words left out. */
  readonly words: ReadonlySet<string>
  /** Hyphens at line ends are too many to be those of compounds. */
  readonly cuts: boolean
  readonly cutsThroughout: boolean
}

// From the start of a word, and bounded: else a line without spaces would take for ever.
const firstHalf = /(?<![\p{L}\p{N}])([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){0,9})[-‐]$/u
const secondHalf = /^[\s>]*(\p{Ll}\p{L}*)/u
const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu

/**
 * Marks the lines whose last word goes on in the next line. A hyphen at a line's end is dropped only with reason: the whole word
 * stands elsewhere in the text, or neither half does. Else it stays, without a space behind it. Of `expert- och` nothing is joined. A soft hyphen always goes. A message names what was decided without the whole word.
 */
export function markCutWords(
  lines: readonly Line[],
  locale: Locale,
  locales: readonly Locale[],
): Result<readonly Line[]> {
  const cuts = lines.map((line, at) => readCut(line, lines[at + 1], locales))
  const isSoft = lines.map(
    (line, at) => /\u00AD\s*$/.test(line.source) && /^[\s>]*\p{L}/u.test(lines[at + 1]?.text ?? ''),
  )
  if (!cuts.some((cut, at) => cut || isSoft[at])) return { value: lines, messages: [] }
  const usage = readUsage(lines, cuts, locale)
  const unsure: UnsureCut[] = []
  const value = lines.map((line, at) => {
    const cut = cuts[at]
    const kind = isSoft[at] ? 'word' : cut ? judge(cut, usage) : null
    if (cut && kind && !isSoft[at] && !isSure(cut, kind, usage)) unsure.push({ ...cut, line: line.number, kind })
    return kind === null ? line : { ...line, wrapped: true as const, cut: kind }
  })
  return { value, messages: tellUnsureCuts(unsure) }
}

function readCut(line: Line, next: Line | undefined, locales: readonly Locale[]): Cut | null {
  if (!/[-‐]$/.test(line.text.slice(-1))) return null
  const first = firstHalf.exec(line.text)?.[1]
  const second = secondHalf.exec(next?.text ?? '')?.[1]
  if (first === undefined || second === undefined) return null
  const links = locales.some(({ dates }) => dates.conjunctions.includes(second) || dates.rangeWords.includes(second))
  return links ? null : { first, second }
}

function readUsage(lines: readonly Line[], cuts: readonly (Cut | null)[], locale: Locale): Usage {
  const words = new Set(locale.functionWords)
  for (const [at, line] of lines.entries()) {
    const head = cuts[at] ? line.text.replace(firstHalf, '') : line.text
    const rest = cuts[at - 1] ? head.replace(secondHalf, '') : head
    for (const found of rest.toLowerCase().match(word) ?? []) words.add(found)
  }
  const found = cuts.filter((cut) => cut !== null)
  const sure = found.filter((cut) => words.has((cut.first + cut.second).toLowerCase())).length
  const compounds = [...words].filter((known) => /^\p{L}+-\p{L}/u.test(known)).length
  return { words, cuts: found.length * compoundsPerCut > compounds, cutsThroughout: sure >= fewestSure }
}

/** The text has the word whole elsewhere, or cuts so many of those that it cuts throughout. */
function isSure({ first, second }: Cut, kind: 'word' | 'compound', { words, cuts, cutsThroughout }: Usage): boolean {
  const lower = first.toLowerCase()
  if (kind === 'word') return cutsThroughout || words.has(lower + second)
  return !cuts || words.has(`${lower}-${second}`) || !/\p{Ll}/u.test(first)
}

function judge({ first, second }: Cut, { words, cuts, cutsThroughout }: Usage): 'word' | 'compound' {
  const lower = first.toLowerCase()
  if (words.has(lower + second)) return 'word'
  // The hyphen of `IT-` and `70-` is printed wherever they stand.
  if (words.has(`${lower}-${second}`) || !/\p{Ll}/u.test(first)) return 'compound'
  const known = [lower, second].filter((half) => words.has(half)).length
  return (known === 0 && cuts) || (known === 1 && cutsThroughout) ? 'word' : 'compound'
}
