import { bodyField, fieldNames } from '../shared/index.ts'
import { openList } from './growing-list.ts'
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

function openPatterns() {
  const list: (readonly number[])[] = []
  const numbers = new Map<string | number, number>()
  const numberOf = (counts: Uint32Array, fields: FieldTerms): number => {
    // Most terms stand in the body alone, whose length follows from the document's place: their count says all.
    const isBodyAlone = counts.every((count, field) => field === bodyField || count === 0)
    const pattern = isBodyAlone ? null : toPattern(counts, fields)
    const key = pattern?.join(' ') ?? counts[bodyField] ?? 0
    const number = numbers.get(key) ?? list.push(pattern ?? toPattern(counts, fields)) - 1
    numbers.set(key, number)
    return number
  }
  return { list, numberOf }
}

function toPattern(counts: Uint32Array, fields: FieldTerms): readonly number[] {
  const lengthOf = (field: number) => (field === bodyField ? 0 : (fields[field]?.length ?? 0))
  return Array.from(counts).flatMap((count, field) => [count, count === 0 ? 0 : lengthOf(field)])
}

function sortByTerm(terms: Uint32Array, termCount: number, [numbers, patterns]: readonly [Uint32Array, Uint32Array]) {
  const starts = new Uint32Array(termCount + 1)
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1
  for (let term = 0; term < termCount; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
  const next = starts.slice()
  const sorted = { documents: new Uint32Array(terms.length), patterns: new Uint32Array(terms.length) }
  terms.forEach((term, index) => {
    const at = next[term] ?? 0
    next[term] = at + 1
    sorted.documents[at] = numbers[index] ?? 0
    sorted.patterns[at] = patterns[index] ?? 0
  })
  return { starts, ...sorted }
}
