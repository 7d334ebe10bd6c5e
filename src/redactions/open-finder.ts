import type { Redaction } from '../model/index.ts'
import { escapePattern } from '../patterns/index.ts'
import { foldLetters } from './fold-letters.ts'
import { foldText } from './fold-text.ts'

/** A place in a text, in UTF-16 units, that names someone who is to be named no longer. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly redaction: Redaction
}

export interface Finder {
  /** In order and apart from each other; nothing where the text names none of them. */
  readonly find: (text: string) => readonly FoundName[]
  /** Who is named, without the places: that takes less time. */
  readonly findNamed: (text: string) => readonly Redaction[]
}

/** What may stand between the parts of a name: white space, marks of Markdown, hyphens of an address. */
const gap = '[^\\p{L}\\p{N}]{1,8}'
/** What Markdown may set inside a word. */
const mark = '[*_~\\\\]{0,3}'
/** Parts of fewer letters, run together, are other words too. */
const fewestTogether = 8

/**
 * Opens a finder of names and aliases, each also with one of the endings of the languages' names, in any case, with or without diacritics, however escaped, with the
 * last part first before a comma, run together as in addresses, and with its letters spaced.
 */
export function openFinder(redactions: readonly Redaction[], endings: readonly string[]): Finder {
  const ending = `(?:'?(?:${byLength(endings.map(foldLetters)).map(escapePattern).join('|')})|')?`
  const searches = redactions.map((redaction) => ({ redaction, pattern: toPattern(redaction, ending) }))
  const findNamed = (text: string) => {
    if (searches.length === 0) return []
    const folded = foldLetters(text)
    return searches.flatMap(({ redaction, pattern }) => (folded.search(pattern) < 0 ? [] : [redaction]))
  }
  return {
    findNamed,
    find: (text) => {
      const named = findNamed(text)
      if (named.length === 0) return []
      const { folded, starts, ends } = foldText(text)
      const found = searches
        .filter(({ redaction }) => named.includes(redaction))
        .flatMap(({ redaction, pattern }) =>
          [...folded.matchAll(pattern)].map(({ 0: { length }, index }) => {
            return { start: starts[index] ?? 0, end: ends[index + length - 1] ?? text.length, redaction }
          }),
        )
      return apart(found.sort((one, other) => one.start - other.start || other.end - one.end))
    },
  }
}

function toPattern({ name, aliases }: Redaction, ending: string): RegExp {
  const forms = byLength([name, ...aliases].flatMap(toForms)).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})${ending}(?![\\p{L}\\p{N}])`, 'gu')
}

function toForms(name: string): readonly string[] {
  const parts = foldLetters(name).match(/[\p{L}\p{N}]+/gu) ?? []
  const spelled = parts.map((part) => [...part].join(mark))
  const [last, ...first] = [spelled.at(-1), ...spelled.slice(0, -1)]
  if (last === undefined) return []
  const apart =
    parts.join('').length >= fewestTogether / 2 ? [parts.map((part) => [...part].join(' ')).join(' {1,4}')] : []
  if (first.length === 0) return [last, ...apart]
  const together = parts.join('').length >= fewestTogether ? [spelled.join('')] : []
  return [spelled.join(gap), `${last}[*_~]{0,3},${gap}${first.join(gap)}`, ...together, ...apart]
}

/** The longest first, so that the most of a text is found. */
const byLength = (texts: readonly string[]) =>
  [...new Set(texts)].toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1))

/** Of places that overlap the first. */
function apart(found: readonly FoundName[]): readonly FoundName[] {
  let end = 0
  return found.filter((place) => {
    if (place.start < end) return false
    end = place.end
    return true
  })
}
