import lunr from 'lunr'
import { fieldNames } from '../shared/index.ts'
import { openList } from './growing-list.ts'
import type { InvertedIndex } from './invert-documents.ts'
import { openPatterns } from './open-patterns.ts'
import { sortByTerm } from './sort-by-term.ts'
import type { FieldTerms } from './to-field-terms.ts'

/** What lunr's builder has counted; its type declarations leave these out. */
interface Counted {
  /** By field and document, as in `title/7`: how often each term stands there. */
  readonly fieldTermFrequencies: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly averageFieldLength: Readonly<Record<string, number>>
}

/** The documents as lunr's builder counts them. Terms and documents go by their numbers: the analysis is done. */
export function invertWithLunr(documents: readonly FieldTerms[], termCount: number): InvertedIndex {
  const { fieldTermFrequencies, averageFieldLength } = countWithLunr(documents)
  const [terms, patterns, ends] = [openList(), openList(), openList()]
  const patternList = openPatterns()
  for (const [number, fields] of documents.entries()) {
    const counted = fieldNames.map((name) => fieldTermFrequencies[`${name}/${number}`] ?? {})
    for (const term of new Set(fields.flatMap((field) => Array.from(field)))) {
      terms.push(term)
      patterns.push(
        patternList.numberOf(
          Uint32Array.from(counted, (counts) => counts[term] ?? 0),
          fields,
        ),
      )
    }
    ends.push(terms.length())
  }
  const sorted = sortByTerm({ terms: terms.view(), patterns: patterns.view(), ends: ends.view() }, termCount)
  // Without a document lunr divides nothing by nothing.
  const averages = fieldNames.map((name) => averageFieldLength[name] || 0)
  return { ...sorted, patternList: patternList.list, averages }
}

function countWithLunr(documents: readonly FieldTerms[]): Counted {
  const builder = new lunr.Builder()
  builder.ref('number')
  for (const name of fieldNames) builder.field(name)
  Object.assign(builder, { tokenizer: (terms: ArrayLike<number>) => Array.from(terms, String) })
  documents.forEach((fields, number) => {
    builder.add({ number: String(number), ...Object.fromEntries(fieldNames.map((name, at) => [name, fields[at]])) })
  })
  builder.build()
  return builder as unknown as Counted
}
