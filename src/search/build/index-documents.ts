import { openStemmer, type SearchLanguage } from '../shared/index.ts'
import { analyseDocuments } from './analyse-documents.ts'
import { findCompounds } from './find-compounds.ts'
import { findOpenCompounds } from './find-open-compounds.ts'
import { type InvertedIndex, invertDocuments } from './invert-documents.ts'
import { invertWithLunr } from './invert-with-lunr.ts'
import { type FindPlaces, listPlaces } from './list-places.ts'
import { listTerms } from './list-terms.ts'
import { type MeasuredDocument, orderDocuments } from './order-documents.ts'
import type { SearchDocument } from './search-document.ts'
import { openFieldTerms, type ToFieldTerms } from './to-field-terms.ts'
import { openWordTable, type WordTable } from './word-table.ts'

/** An archive, counted: what the files are written from, and what lunr would be given. */
export interface DocumentIndex {
  /** In the order in which they are numbered. */
  readonly documents: readonly MeasuredDocument[]
  readonly terms: readonly string[]
  readonly inverted: InvertedIndex
  readonly findPlaces: FindPlaces
  readonly fieldTerms: ToFieldTerms
  readonly words: WordTable['entries']
}

/** A term that stands more often than so takes no part in finding phrases. */
const mostPlaces = 24_000
const noLanguage = { tag: 'und', endings: [], joints: null } as const

export function indexDocuments(
  documents: readonly SearchDocument[],
  languages: readonly SearchLanguage[],
): DocumentIndex {
  const known = new Map(languages.map((language) => [language.tag, open(language)]))
  const findLanguage = (tag: string) => known.get(primaryTag(tag)) ?? open(noLanguage)
  const table = openWordTable((tag) => findLanguage(tag).stem)
  const analysed = analyseDocuments(documents, table)
  const splitters = new Map(
    [...known].map(([tag, language]) => {
      const own = table.entries.filter((entry) => primaryTag(entry.language) === tag)
      return [tag, findCompounds(own, language, language.stem)]
    }),
  )
  const list = listTerms(table, (tag) => splitters.get(primaryTag(tag)) ?? (() => []))
  const toTerms = openFieldTerms(list, findOpenCompounds(table.entries, findLanguage, list.numberOf))
  const ordered = orderDocuments(
    analysed.map((document) => ({ analysed: document, bodyLength: toTerms(document).at(-1)?.length ?? 0 })),
  )
  const inverted = invert(ordered, toTerms, list.terms.length)
  const places = listPlaces(
    ordered.map(({ analysed: document }) => document),
    list,
    mostPlaces,
  )
  return {
    documents: ordered,
    terms: list.terms,
    inverted,
    findPlaces: places,
    fieldTerms: toTerms,
    words: table.entries,
  }
}

/** Up to here lunr's builder counts; beyond, its memory and time grow out of proportion, and ours gives the same. */
const mostForLunr = 1000

function invert(documents: readonly MeasuredDocument[], toTerms: ToFieldTerms, termCount: number): InvertedIndex {
  if (documents.length <= mostForLunr)
    return invertWithLunr(
      documents.map(({ analysed }) => toTerms(analysed)),
      termCount,
    )
  const terms = (function* () {
    for (const { analysed } of documents) yield toTerms(analysed)
  })()
  return invertDocuments(terms, termCount)
}

const open = (language: SearchLanguage) => ({ ...language, stem: openStemmer(language.endings) })
const primaryTag = (tag: string) => tag.toLowerCase().split('-')[0] ?? tag
