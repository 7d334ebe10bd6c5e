import { foldLetters } from './fold-letters.ts'
import type { Alternative, Query, QueryWord, TermClause } from './query.ts'
import { splitWords, type Word } from './split-words.ts'
import type { Stemmer } from './stemmer.ts'

/** What a match is worth beside one of the word as written. */
const weights = { whole: 1, base: 0.9, parts: 0.8, folded: 0.7, prefix: 0.6, foldedPrefix: 0.5 } as const
/** Shorter beginnings match half the dictionary. */
const shortestPrefix = 3
/** A pasted page is asked for by its opening. */
const mostWords = 24
/** A hyphen that stands before a word and after nothing: `moln -tjänst`. Within and after words it is a hyphen. */
const exclusion = /(?:^|\s)-$/u
/** What is added to abbreviations and names: `EU:s`, `Python's`. */
const ending = /^(.+)[:']\p{L}{1,2}$/u

/**
 * A reader's text as a query, in every language given. There is no syntax to get wrong: signs part words, a hyphen before
 * a word excludes it, and the last word may be unfinished when nothing follows it.
 */
export function analyseQuery(text: string, stemmers: readonly Stemmer[]): Query {
  const composed = text.normalize('NFC')
  const words = splitWords(composed)
  const isExcluded = ({ start }: Word) => exclusion.test(composed.slice(Math.max(0, start - 2), start))
  const wanted = distinct(words.filter((word) => !isExcluded(word))).slice(0, mostWords)
  const last = words.at(-1)
  const unfinished = last?.end === composed.length ? last.whole : null
  return {
    words: wanted.map((word) => toQueryWord(word, stemmers, word.whole === unfinished)),
    excluded: distinct(words.filter(isExcluded)).flatMap(({ whole }) => stems(whole, stemmers).map(toClause('plain'))),
  }
}

function distinct(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((word) => [word.whole, word])).values()]
}

function toQueryWord({ whole, parts }: Word, stemmers: readonly Stemmer[], unfinished: boolean): QueryWord {
  const base = ending.exec(whole)?.[1]
  const alternatives = [
    ...heldAs([whole], stemmers, weights.whole),
    ...(base === undefined ? [] : heldAs([base], stemmers, weights.base)),
    ...heldAs(parts, stemmers, weights.parts),
    ...(unfinished && whole.length >= shortestPrefix ? begunAs(whole) : []),
  ]
  return { alternatives }
}

/** A section holds the forms, all of them, in one language; as written or without diacritics. */
function heldAs(forms: readonly string[], stemmers: readonly Stemmer[], weight: number): readonly Alternative[] {
  const plain = allForms(forms, stemmers, 'plain', weight)
  return [...plain, ...allForms(forms.map(foldLetters), stemmers, 'folded', weight * weights.folded)]
}

function allForms(
  forms: readonly string[],
  stemmers: readonly Stemmer[],
  fields: TermClause['fields'],
  weight: number,
): readonly Alternative[] {
  const byTerms = new Map<string, Alternative>()
  for (const stem of stemmers) {
    const [first, ...others] = forms.map((form) => toClause(fields)(stem(form)))
    if (first) byTerms.set(JSON.stringify([first, ...others]), { weight, clauses: [first, ...others] })
  }
  return [...byTerms.values()]
}

function begunAs(whole: string): readonly Alternative[] {
  return [
    { weight: weights.prefix, clauses: [{ term: whole, fields: 'plain', prefix: true }] },
    { weight: weights.foldedPrefix, clauses: [{ term: foldLetters(whole), fields: 'folded', prefix: true }] },
  ]
}

function stems(form: string, stemmers: readonly Stemmer[]): readonly string[] {
  return [...new Set(stemmers.map((stem) => stem(form)))]
}

function toClause(fields: TermClause['fields']): (term: string) => TermClause {
  return (term) => ({ term, fields, prefix: false })
}
