import { openStemmer, type SearchLanguage } from '../shared/index.ts'
import { type AnalysedDocuments, analyseIssues, type ReadRun } from './analyse-issues.ts'
import { findCompounds } from './find-compounds.ts'
import { findOpenCompounds } from './find-open-compounds.ts'
import { type InvertedIndex, invertDocuments } from './invert-documents.ts'
import { invertWithLunr } from './invert-with-lunr.ts'
import { type FindPlaces, listPlaces } from './list-places.ts'
import { listTerms } from './list-terms.ts'
import { once } from './once.ts'
import { type MeasuredDocument, orderDocuments } from './order-documents.ts'
import { openRunReader } from './run-words.ts'
import type { SearchableSite } from './searchable-site.ts'
import { openFieldTerms, type ToFieldTerms } from './to-field-terms.ts'
import { openWordTable, type WordEntry } from './word-table.ts'

/** An archive, counted: what the files are written from, and what lunr would be given. */
export interface DocumentIndex {
  /** In the order in which they are numbered. */
  readonly documents: readonly MeasuredDocument[]
  readonly terms: readonly string[]
  readonly inverted: InvertedIndex
  readonly findPlaces: FindPlaces
  readonly fieldTerms: ToFieldTerms
  readonly words: readonly WordEntry[]
  /** The words of each document in their places. */
  readonly analysed: AnalysedDocuments
}

/** A term that stands more often than so takes no part in finding phrases. */
const mostPlaces = 24_000
const noLanguage = { tag: 'und', endings: [], irregular: [], prefixes: [], joints: null } as const

export function indexDocuments(
  { issues }: SearchableSite,
  languages: readonly SearchLanguage[],
  readRun: ReadRun = openRunReader(),
): DocumentIndex {
  const known = new Map([...languages, noLanguage].map((language) => [language.tag, open(language)]))
  const findLanguage = (tag: string) => known.get(tag) ?? open(noLanguage)
  const table = openWordTable((tag) => (known.has(primaryTag(tag)) ? primaryTag(tag) : noLanguage.tag))
  const analysed = analyseIssues(issues, readRun, table)
  const words = table.list(analysed.words)
  const analyses = new Map(
    [...known].map(([tag, language]) => {
      const own = words.filter((entry) => entry.language === tag)
      return [tag, { stem: language.stem, split: findCompounds(own, language, language.stem) }]
    }),
  )
  const list = listTerms(words, (tag) => analyses.get(tag) ?? { stem: findLanguage(tag).stem, split: () => [] })
  const toTerms = openFieldTerms(analysed, list, findOpenCompounds(words, findLanguage, list))
  const ordered = orderDocuments(measureDocuments(analysed, toTerms))
  const order = Uint32Array.from(ordered, ({ place }) => place)
  const inverted = once(() => invert(order, toTerms, list.terms.length, analysed.words.length))
  const findPlaces = once(() => listPlaces(analysed, order, list, mostPlaces))
  return {
    documents: ordered,
    terms: list.terms,
    get inverted() {
      return inverted()
    },
    findPlaces: (term) => findPlaces()(term),
    fieldTerms: (document) => toTerms(order[document] ?? 0),
    words,
    analysed,
  }
}

function measureDocuments(analysed: AnalysedDocuments, toTerms: ToFieldTerms): readonly MeasuredDocument[] {
  return analysed.documents.map((document, place) => {
    return { ...document, place, bodyLength: toTerms(place).at(-1)?.length ?? 0 }
  })
}

/** Up to here lunr's builder counts; beyond, its memory and time grow out of proportion, and ours gives the same. */
const mostForLunr = 200

function invert(order: Uint32Array, toTerms: ToFieldTerms, termCount: number, postings: number): InvertedIndex {
  if (order.length <= mostForLunr) {
    const documents = Array.from(order, (place) => toTerms(place).map((terms) => Array.from(terms)))
    return invertWithLunr(documents, termCount)
  }
  const documents = (function* () {
    for (const place of order) yield toTerms(place)
  })()
  return invertDocuments(documents, termCount, postings)
}

/** Words of an archive, their parts too, that are remembered with their stems: each is asked for several times. */
const mostStems = 500_000
const open = (language: SearchLanguage) => ({ ...language, stem: openStemmer(language, mostStems) })
const primaryTag = (tag: string) => tag.toLowerCase().split('-')[0] ?? tag
