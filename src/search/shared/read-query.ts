import type { FilterWords } from './payload.ts'
import type { Query, QueryWord } from './query.ts'
import { readFilters } from './read-filters.ts'
import { splitPieces } from './split-pieces.ts'
import { splitWords, type Word } from './split-words.ts'

/** A pasted page is asked for by its opening: in UTF-16 units, and words. */
const longest = 2000
const mostWords = 24
/** Each phrase is looked up by itself. */
const mostPhrases = 4
/** A hyphen that stands before a word and after nothing: `moln -tjänst`. Within and after words it is a hyphen. */
const exclusion = /(?:^|\s)[-\u2212]$/u
const quotation =
  /["\u201c\u201d\u201e\u00ab\u00bb]([^"\u201c\u201d\u201e\u00ab\u00bb]*)(["\u201c\u201d\u201e\u00ab\u00bb]|$)/gu

/**
 * A reader's text as a query. Nothing in it is an error: signs part words, quotation marks make a phrase, a hyphen before a
 * word leaves out what holds it, and the last word may be unfinished when nothing follows it.
 */
export function readQuery(text: string, filterWords: FilterWords): Query {
  const { filters, rest: composed } = readFilters(text.slice(0, longest).normalize('NFC'), filterWords)
  const words = splitWords(composed)
  const isExcluded = ({ start }: Word) => exclusion.test(composed.slice(Math.max(0, start - 2), start))
  const last = words.at(-1)
  const toWord = ({ whole, parts }: Word): QueryWord => ({
    whole,
    parts,
    isUnfinished: last?.whole === whole && last.end === composed.length,
  })
  return {
    words: distinct(words.filter((word) => !isExcluded(word)))
      .slice(0, mostWords)
      .map(toWord),
    phrases: readPhrases(composed),
    excluded: distinct(words.filter(isExcluded)).slice(0, mostWords).map(toWord),
    filters,
  }
}

/** A phrase of one word is a word; one that is not closed yet is not one yet. */
function readPhrases(text: string): readonly (readonly string[])[] {
  const phrases = [...text.matchAll(quotation)].flatMap(([, inside = '', close]) => {
    const pieces = splitPieces(inside)
    return close !== '' && pieces.length > 1 ? [[pieces.join(' '), pieces] as const] : []
  })
  return [...new Map(phrases).values()].slice(0, mostPhrases)
}

function distinct(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((word) => [word.whole, word])).values()]
}
