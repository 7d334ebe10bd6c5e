import { fieldNames } from '../shared/index.ts'
import { openList } from './growing-list.ts'
import { openPatterns } from './open-patterns.ts'
import { sortByTerm } from './sort-by-term.ts'
import type { FieldTerms } from './to-field-terms.ts'

/** Every term with the documents that hold it. */
export interface InvertedIndex extends Postings {
  /** How often a term stands in each field, and the length of the field: two numbers a field, both 0 where it does not. */
  readonly patternList: readonly (readonly number[])[]
  /** Average length of each field. */
  readonly averages: readonly number[]
}

export interface Postings {
  /** Where the postings of each term start, by its number; one more than there are terms. */
  readonly starts: Uint32Array
  /** Numbers of documents, ascending within a term. */
  readonly documents: Uint32Array
  /** Places in the index's list of patterns. */
  readonly patterns: Uint32Array
}

/**
 * What `invertWithLunr` gives, in a fraction of its time and memory. The terms of a document are read before the next's. `postings` says how many
 * there are, about.
 */
export function invertDocuments(documents: Iterable<FieldTerms>, termCount: number, postings = 1024): InvertedIndex {
  const [terms, patterns, ends] = [openList(postings), openList(postings), openList()]
  const patternList = openPatterns()
  const count = openCounter(termCount)
  const sums = fieldNames.map(() => 0)
  for (const fields of documents) {
    for (let field = 0; field < fields.length; field++) sums[field] = (sums[field] ?? 0) + (fields[field]?.length ?? 0)
    count(fields, (term, counts) => {
      terms.push(term)
      patterns.push(patternList.numberOf(counts, fields))
    })
    ends.push(terms.length())
  }
  const sorted = sortByTerm({ terms: terms.view(), patterns: patterns.view(), ends: ends.view() }, termCount)
  const averages = sums.map((sum) => (ends.length() === 0 ? 0 : sum / ends.length()))
  return { ...sorted, patternList: patternList.list, averages }
}

type Visit = (term: number, counts: Uint32Array) => void

/** Visits each term of a document once, with how often it stands in each field. One table serves all documents. */
function openCounter(termCount: number): (fields: FieldTerms, visit: Visit) => void {
  const width = fieldNames.length
  const table = new Uint32Array(termCount * width)
  const isFound = new Uint8Array(termCount)
  const found = openList()
  const counts = new Uint32Array(width)
  return (fields, visit) => {
    found.clear()
    for (let field = 0; field < width; field++) {
      const terms = fields[field] ?? []
      for (let at = 0; at < terms.length; at++) {
        const term = terms[at] as number
        const cell = term * width + field
        table[cell] = (table[cell] as number) + 1
        if (isFound[term] === 1) continue
        isFound[term] = 1
        found.push(term)
      }
    }
    for (const term of found.view()) {
      for (let field = 0; field < width; field++) {
        counts[field] = table[term * width + field] as number
        table[term * width + field] = 0
      }
      isFound[term] = 0
      visit(term, counts)
    }
  }
}
