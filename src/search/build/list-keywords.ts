import { bodyField, fieldNames, indexFields, inverseFrequency, weighTerm } from '../shared/index.ts'
import { type ArticleGroups, none } from './group-articles.ts'
import type { DocumentIndex } from './index-documents.ts'

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
  const lengths = Uint32Array.from(documents, ({ bodyLength }) => bodyLength)
  const weights = new Float64Array(articles.length)
  terms.forEach((term, number) => {
    const [start, end] = [inverted.starts[number] ?? 0, inverted.starts[number + 1] ?? 0]
    if (end - start < leastSections || end - start > most || !isWord(term)) return
    const idf = inverseFrequency(end - start, documents.length)
    for (let at = start; at < end; at++) {
      const document = inverted.documents[at] ?? 0
      const article = articleOf[document] ?? none
      if (article === none) continue
      const pattern = inverted.patternList[inverted.patterns[at] ?? 0] ?? []
      weights[article] = (weights[article] ?? 0) + weighPattern(pattern, idf, lengths[document] ?? 0, inverted.averages)
    }
    for (let at = start; at < end; at++) {
      const article = articleOf[inverted.documents[at] ?? 0] ?? none
      const weight = weights[article] ?? 0
      if (weight === 0) continue
      kept.add(article, number, Math.sqrt(weight))
      weights[article] = 0
    }
  })
  return kept
}

/** Parts of compounds are in the compounds; a number says little of what a text is about. */
const isWord = (term: string) => /^\p{L}{3}/u.test(term)

function weighPattern(
  pattern: readonly number[],
  idf: number,
  bodyLength: number,
  averages: readonly number[],
): number {
  let sum = 0
  for (let field = 0; field < boosts.length; field++) {
    const count = pattern[field * 2] ?? 0
    if (count === 0) continue
    const length = field === bodyField ? bodyLength : (pattern[field * 2 + 1] ?? 0)
    sum += weighTerm(idf, count, length, averages[field] ?? 1, boosts[field] ?? 1)
  }
  return sum
}

const boosts = fieldNames.map((name) => indexFields[name])

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
