import type { SimilarArticles } from '../../model/index.ts'
import { groupArticles } from './group-articles.ts'
import type { DocumentIndex } from './index-documents.ts'
import { type Keywords, keywordCount, listKeywords } from './list-keywords.ts'
import type { SearchDocument } from './search-document.ts'

/** Articles that are named beside another, at most. */
const most = 4
/** Cosine of the angle between two articles' words from which they are about the same. */
const nearEnough = 0.25
/** So near are only what comes back word for word: a column's opening, an imprint. */
const tooNear = 0.97
/** A word leads to so many articles, those in which it weighs most: what bounds the time on large archives. */
const mostOfWord = 200

/**
 * For each article those of other issues and other titles (a serial is no other article) that are about the same, the nearest first; no entry where none is near. By the
 * addresses of the articles from the site's root: `issues/2023-10/#temamote`.
 */
export function findSimilar(index: DocumentIndex): SimilarArticles {
  const groups = groupArticles(index.documents)
  const keywords = listKeywords(index, groups)
  const lengths = measureRows(keywords)
  const byTerm = listByTerm(keywords)
  const similar = new Map<string, SearchDocument[]>()
  groups.articles.forEach((article, place) => {
    const near = findNear(place, keywords, lengths, byTerm)
    const others = near
      .flatMap((other) => groups.articles[other] ?? [])
      .filter(({ issue, title }) => issue !== article.issue && title !== article.title)
    if (others.length > 0) similar.set(addressOf(article), distinct(others).slice(0, most))
  })
  return new Map([...similar].map(([address, others]) => [address, others.map(toSimilar)]))
}

const addressOf = ({ issue, anchor }: SearchDocument) => `${issue.url}#${anchor}`

const toSimilar = (article: SearchDocument) => {
  const { title, lang, date } = article.issue
  return { url: addressOf(article), title: article.title, issue: { title, lang, date } }
}

/** Of what has the same title the nearest: a serial is one thing. */
function distinct(articles: readonly SearchDocument[]): readonly SearchDocument[] {
  return articles.filter(({ title }, at) => articles.findIndex((other) => other.title === title) === at)
}

/** Places of the articles that are near enough, the nearest first; equals as they are numbered. */
function findNear(
  article: number,
  { terms, weights }: Keywords,
  lengths: Float32Array,
  byTerm: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const products = new Map<number, number>()
  for (let at = article * keywordCount; at < (article + 1) * keywordCount; at++)
    for (const other of byTerm.get(terms[at] ?? 0) ?? []) {
      const place = Math.floor(other / keywordCount)
      if (place !== article)
        products.set(place, (products.get(place) ?? 0) + (weights[at] ?? 0) * (weights[other] ?? 0))
    }
  const near = [...products].flatMap(([place, product]) => {
    const cosine = product / ((lengths[article] ?? 1) * (lengths[place] ?? 1))
    return cosine >= nearEnough && cosine < tooNear ? [{ place, cosine }] : []
  })
  return near.sort((a, b) => b.cosine - a.cosine || a.place - b.place).map(({ place }) => place)
}

function measureRows({ weights }: Keywords): Float32Array {
  return Float32Array.from({ length: weights.length / keywordCount }, (_, row) =>
    Math.hypot(...weights.subarray(row * keywordCount, (row + 1) * keywordCount)),
  )
}

/** For each term its places in the rows, the weightiest first. */
function listByTerm({ terms, weights }: Keywords): ReadonlyMap<number, readonly number[]> {
  const byTerm = new Map<number, number[]>()
  terms.forEach((term, at) => {
    if ((weights[at] ?? 0) === 0) return
    const list = byTerm.get(term)
    if (list) list.push(at)
    else byTerm.set(term, [at])
  })
  for (const [term, list] of byTerm)
    byTerm.set(term, list.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b).slice(0, mostOfWord))
  return byTerm
}
