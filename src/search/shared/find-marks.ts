import type { Alternative } from './expand-word.ts'
import { foldLetters } from './fold-letters.ts'
import type { ReadWords } from './read-words.ts'

/** A word of a text that answers the query. */
export interface Mark {
  /** 0-based offsets in UTF-16 units; `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Place in the query of the word it answers. */
  readonly word: number
}

/** Of the words of a text in NFC those that answer the words of a query, in their order. */
export function findMarks(
  { words, formOf, forms }: ReadWords,
  alternatives: readonly (readonly Alternative[])[],
): readonly Mark[] {
  const tests = alternatives.map(toTest)
  const answered = forms.map((form) => tests.findIndex((test) => test(form)))
  const marks: Mark[] = []
  for (const [at, form] of formOf.entries()) {
    const word = answered[form] ?? -1
    const found = word < 0 ? undefined : words[at]
    if (found) marks.push({ start: found.start, end: found.end, word })
  }
  return marks
}

function toTest(alternatives: readonly Alternative[]): (form: ReadWords['forms'][number]) => boolean {
  const terms = alternatives.flatMap((alternative) => alternative.terms)
  const held = new Set(terms.filter(({ kind }) => kind === 'word').map(({ term }) => term))
  // A part is known by its letters: to split the words of a text takes the whole archive.
  const parts = [...new Set(terms.filter(({ kind }) => kind === 'part').map(({ key }) => key))]
  return ({ whole, terms: own }) => {
    if (own.some((term) => held.has(term))) return true
    if (parts.length === 0) return false
    const folded = foldLetters(whole)
    return parts.some((part) => folded.length > part.length && folded.includes(part))
  }
}
