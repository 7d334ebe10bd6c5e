import { bodyField, fieldNames, indexFields, inverseFrequency, weighTerm } from '../shared/index.ts'
import { type ArticleGroups, none } from './group-articles.ts'
import type { DocumentIndex } from './index-documents.ts'
import { partSign } from './list-terms.ts'

/** The words that tell an article from the others, in columns of `keywordCount` an article. */
export interface Keywords {
  /** Numbers of terms; where the weight is 0 there is none. */
  readonly terms: Uint32Array
  readonly weights: Float32Array
}

/** Words of an article that are compared. */
export const keywordCount = 16
/** A word of more sections tells none from another, whether of so many or of such a share; of so few it does in any archive. */
const mostSections = 2000
const mostShare = 0.1
const fewSections = 8
/** A word of fewer leads nowhere. */
const leastSections = 2

/** The weightiest words of each article, by lunr's weights; their roots, lest a word of the title outweigh all others. */
export function listKeywords({ documents, terms, inverted }: DocumentIndex, groups: ArticleGroups): Keywords {
  const { articles, articleOf } = groups
  const kept = keepStrongest(articles.length)
  const most = Math.max(fewSections, Math.min(mostSections, documents.length * mostShare))
  terms.forEach((term, number) => {
    const [start = 0, end = 0] = inverted.starts.subarray(number, number + 2)
    if (end - start < leastSections || end - start > most || !isWord(term)) return
    const idf = inverseFrequency(end - start, documents.length)
    const weights = new Map<number, number>()
    for (let at = start; at < end; at++) {
      const document = inverted.documents[at] ?? 0
      const article = articleOf[document] ?? none
      if (article === none) continue
      const pattern = inverted.patternList[inverted.patterns[at] ?? 0] ?? []
      const weight = weighPattern(pattern, idf, documents[document]?.bodyLength ?? 0, inverted.averages)
      weights.set(article, (weights.get(article) ?? 0) + weight)
    }
    for (const [article, weight] of weights) kept.add(article, number, Math.sqrt(weight))
  })
  return kept
}

/** Parts of compounds are in the compounds; a number says little of what a text is about. */
const isWord = (term: string) => !term.startsWith(partSign) && /^\p{L}{3}/u.test(term)

function weighPattern(
  pattern: readonly number[],
  idf: number,
  bodyLength: number,
  averages: readonly number[],
): number {
  return fieldNames.reduce((sum, name, field) => {
    const count = pattern[field * 2] ?? 0
    if (count === 0) return sum
    const length = field === bodyField ? bodyLength : (pattern[field * 2 + 1] ?? 0)
    return sum + weighTerm(idf, count, length, averages[field] ?? 1, indexFields[name])
  }, 0)
}

/** Rows of the weightiest terms, each a row of fixed length whose least gives way. */
function keepStrongest(rows: number) {
  const terms = new Uint32Array(rows * keywordCount)
  const weights = new Float32Array(rows * keywordCount)
  const add = (row: number, term: number, weight: number) => {
    let least = row * keywordCount
    for (let at = least + 1; at < (row + 1) * keywordCount; at++)
      if ((weights[at] ?? 0) < (weights[least] ?? 0)) least = at
    if (weight <= (weights[least] ?? 0)) return
    terms[least] = term
    weights[least] = weight
  }
  return { terms, weights, add }
}
