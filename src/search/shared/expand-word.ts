import { foldLetters } from './fold-letters.ts'
import type { QueryWord } from './query.ts'
import { worth } from './ranking-weights.ts'
import type { Stemmer } from './stemmer.ts'
import type { Term, TermIndex } from './term-index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One way to hold a word: a section must hold all the terms. */
export interface Alternative {
  readonly worth: number
  readonly terms: readonly [Term, ...Term[]]
}

/** Shorter beginnings match half the dictionary. */
const shortestPrefix = 3
/** What is added to abbreviations and names: `EU:s`, `Python's`. */
const ending = /^(.+)[:']\p{L}{1,2}$/u

/** Keys of the terms that a word may be, each to be looked for in the sorted terms. */
export function listWordKeys(
  { whole, parts }: QueryWord,
  { stemmers, listBareStems }: Pick<Vocabulary, 'stemmers' | 'listBareStems'>,
): readonly string[] {
  const forms = [whole, ...parts, ...(ending.exec(whole)?.slice(1) ?? [])]
  return [
    ...new Set([
      ...forms.flatMap((form) => stemmers.map((stem) => foldLetters(stem(form)))),
      ...listBareKeys(whole, listBareStems),
    ]),
  ]
}

/**
 * A word typed without its diacritics may end in what is no ending with them: `mojliggor` is not `mojligg`, but `möjliggör`, whose
 * stem it is, and `narstaende` is `närstå`; or in one that has some itself, as `infort` does for `infört`.
 */
function listBareKeys(whole: string, listBareStems: Vocabulary['listBareStems']): readonly string[] {
  return /^[a-z]+$/.test(whole) ? [...new Set([whole, ...listBareStems(whole)])] : []
}

/** Beginning of the terms that an unfinished word may become; null where it is none. */
export function prefixOf({ whole, isUnfinished }: QueryWord): string | null {
  return isUnfinished && whole.length >= shortestPrefix ? foldLetters(whole) : null
}

/** The ways in which the archive holds a word, as far as its terms have been loaded. */
export function expandWord(
  word: QueryWord,
  { stemmers, listBareStems }: Pick<Vocabulary, 'stemmers' | 'listBareStems'>,
  index: TermIndex,
): readonly Alternative[] {
  const { whole, parts } = word
  const base = ending.exec(whole)?.[1]
  const prefix = prefixOf(word)
  const begun = prefix === null ? [] : index.begin(prefix).filter(({ kind }) => kind === 'word')
  return [
    ...stemmers.flatMap((stem) => findForms(stem(whole), worth.whole, index)),
    ...(base === undefined ? [] : stemmers.flatMap((stem) => findForms(stem(base), worth.base, index))),
    ...(parts.length === 0 ? [] : stemmers.flatMap((stem) => findAll(parts.map(stem), worth.pieces, index))),
    ...listBareKeys(whole, listBareStems).flatMap((key) =>
      findForms(key, worth.whole, index).filter(({ terms: [{ term }] }) => term !== key),
    ),
    ...begun.map((term) => ({ worth: worth.prefix, terms: [term] as const })),
  ]
}

/** A section holds another name for what was asked: all its words. */
export function expandName(
  words: readonly QueryWord[],
  stemmers: readonly Stemmer[],
  index: TermIndex,
): readonly Alternative[] {
  return stemmers.flatMap((stem) =>
    findAll(
      words.map(({ whole }) => stem(whole)),
      worth.synonym,
      index,
    ),
  )
}

/** A term as written, with other diacritics, and as part of a compound; `most` is what the first is worth. */
export function findForms(term: string, most: number, index: TermIndex): readonly Alternative[] {
  const key = foldLetters(term)
  const other = key === term ? worth.folded : worth.respelled
  return index.find(key).flatMap((found) => {
    if (found.kind === 'filter') return []
    const kind = found.kind === 'word' ? worth.whole : worth[found.kind]
    return [{ worth: most * kind * (found.term === term ? 1 : other), terms: [found] as const }]
  })
}

/** All terms in one section, as written. */
function findAll(terms: readonly string[], most: number, index: TermIndex): readonly Alternative[] {
  const [first, ...others] = terms.map((term) =>
    index.find(foldLetters(term)).find((found) => found.term === term && found.kind === 'word'),
  )
  const rest = others.filter((term) => term !== undefined)
  return first && rest.length === others.length ? [{ worth: most, terms: [first, ...rest] }] : []
}
