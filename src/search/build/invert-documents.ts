import { fieldNames } from '../shared/index.ts'
import { openList } from './growing-list.ts'
import { openPatterns } from './open-patterns.ts'
import { sortByTerm } from './sort-by-term.ts'
import type { FieldTerms } from './to-field-terms.ts'

/** Every term with the documents that hold it. */
export interface InvertedIndex {
  /** Where the postings of each term start, by its number; one more than there are terms. */
  readonly starts: Uint32Array
  /** Numbers of documents, ascending within a term. */
  readonly documents: Uint32Array
  /** Places in `patternList`. */
  readonly patterns: Uint32Array
  /** How often a term stands in each field, and the length of the field: two numbers a field, both 0 where it does not. */
  readonly patternList: readonly (readonly number[])[]
  /** Average length of each field. */
  readonly averages: readonly number[]
}

/** What `invertWithLunr` gives, in a fraction of its time and memory. */
export function invertDocuments(documents: Iterable<FieldTerms>, termCount: number): InvertedIndex {
  const [terms, numbers, patterns] = [openList(), openList(), openList()]
  const patternList = openPatterns()
  const count = openCounter(termCount)
  const sums = fieldNames.map(() => 0)
  let document = 0
  for (const fields of documents) {
    fields.forEach(({ length }, field) => {
      sums[field] = (sums[field] ?? 0) + length
    })
    count(fields, (term, counts) => {
      terms.push(term)
      numbers.push(document)
      patterns.push(patternList.numberOf(counts, fields))
    })
    document++
  }
  const sorted = sortByTerm(terms.toArray(), termCount, [numbers.toArray(), patterns.toArray()])
  const averages = sums.map((sum) => (document === 0 ? 0 : sum / document))
  return { ...sorted, patternList: patternList.list, averages }
}

type Visit = (term: number, counts: Uint32Array) => void

/** Visits each term of a document once, with how often it stands in each field. One table serves all documents. */
function openCounter(termCount: number): (fields: FieldTerms, visit: Visit) => void {
  const width = fieldNames.length
  const table = new Uint32Array(termCount * width)
  return (fields, visit) => {
    const found = new Set<number>()
    fields.forEach((terms, field) => {
      for (const term of terms) {
        const at = term * width + field
        table[at] = (table[at] ?? 0) + 1
        found.add(term)
      }
    })
    for (const term of found) {
      const counts = table.subarray(term * width, term * width + width)
      visit(term, counts)
      counts.fill(0)
    }
  }
}
