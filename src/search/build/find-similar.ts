import type { SimilarArticles } from '../../model/index.ts'
import { groupArticles } from './group-articles.ts'
import type { DocumentIndex } from './index-documents.ts'
import { type Keywords, keywordCount, listKeywords } from './list-keywords.ts'
import { joinLists, type NumberLists } from './number-lists.ts'
import type { SearchDocument } from './search-document.ts'
import { sortByTerm } from './sort-by-term.ts'

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
  const { articles } = groups
  const findNear = openNearness(listKeywords(index, groups), index.terms.length)
  return new Map(
    articles.flatMap((article, place) => {
      const others = chooseOthers(article, findNear(place), articles)
      return others.length === 0 ? [] : [[addressOf(article), others.map(toSimilar)] as const]
    }),
  )
}

const addressOf = ({ issue, anchor }: SearchDocument) => `${issue.url}#${anchor}`

const toSimilar = (article: SearchDocument) => {
  const { title, lang, date } = article.issue
  return { url: addressOf(article), title: article.title, issue: { title, lang, date } }
}

/** The nearest of other issues, of what has the same title but one: a serial is one thing. */
function chooseOthers(
  article: SearchDocument,
  near: readonly number[],
  articles: readonly SearchDocument[],
): readonly SearchDocument[] {
  const chosen = new Map<string, SearchDocument>()
  for (const place of near) {
    const other = articles[place]
    if (!other || other.issue === article.issue || other.title === article.title || chosen.has(other.title)) continue
    chosen.set(other.title, other)
    if (chosen.size === most) break
  }
  return [...chosen.values()]
}

/** Finds the places of the articles that are near enough to one, the nearest first; equals as they are numbered. */
function openNearness({ terms, weights }: Keywords, termCount: number): (article: number) => readonly number[] {
  const byTerm = listByTerm({ terms, weights }, termCount)
  const count = terms.length / keywordCount
  const lengths = Float32Array.from({ length: count }, (_, row) =>
    Math.hypot(...weights.subarray(row * keywordCount, (row + 1) * keywordCount)),
  )
  // Beside each other in the order in which they are asked for: a search through all weights takes several times as long.
  const places = byTerm.numbers.map((at) => Math.floor(at / keywordCount))
  const shares = Float32Array.from(byTerm.numbers, (at, own) => (weights[at] ?? 0) / (lengths[places[own] ?? 0] ?? 1))
  const products = new Float64Array(count)
  const touched = new Uint32Array(count)
  return (article) => {
    let found = 0
    for (let at = article * keywordCount; at < (article + 1) * keywordCount; at++) {
      const [term, weight] = [terms[at] ?? 0, weights[at] ?? 0]
      if (weight === 0) continue
      const end = byTerm.starts[term + 1] ?? 0
      for (let own = byTerm.starts[term] ?? 0; own < end; own++) {
        const place = places[own] as number
        const before = products[place] as number
        if (before === 0) touched[found++] = place
        products[place] = before + weight * (shares[own] as number)
      }
    }
    const near: { readonly place: number; readonly product: number }[] = []
    const own = lengths[article] ?? 1
    for (let at = 0; at < found; at++) {
      const place = touched[at] as number
      const product = products[place] as number
      products[place] = 0
      if (product >= nearEnough * own && product < tooNear * own && place !== article) near.push({ place, product })
    }
    return near.sort((a, b) => b.product - a.product || a.place - b.place).map(({ place }) => place)
  }
}

/** For each term its places in the rows, where there are too many those in which it weighs most. */
function listByTerm({ terms, weights }: Keywords, termCount: number): NumberLists {
  const all = sortByTerm(
    { terms, patterns: Uint32Array.from(terms.keys()), ends: Uint32Array.of(terms.length) },
    termCount,
  )
  const lists = Array.from({ length: termCount }, (_, term) => {
    const own = all.patterns.subarray(all.starts[term], all.starts[term + 1]).filter((at) => (weights[at] ?? 0) > 0)
    if (own.length <= mostOfWord) return own
    return own.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b).subarray(0, mostOfWord)
  })
  return joinLists(lists)
}
