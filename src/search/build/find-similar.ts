import type { SimilarArticle, SimilarArticles } from '../../model/index.ts'
import type { IssueRecord } from '../shared/index.ts'
import { mostSimilar, type NearestJob, noArticle } from './find-nearest.ts'
import { groupArticles } from './group-articles.ts'
import type { DocumentIndex } from './index-documents.ts'
import { listByKeyword } from './list-by-keyword.ts'
import { listKeywords } from './list-keywords.ts'
import type { SearchDocument } from './search-document.ts'

/** The search for similar articles, in parts that may be done anywhere by `findNearest`. */
export interface SimilarSearch {
  readonly articles: number
  /** So many parts of about the same size. */
  readonly cut: (parts: number) => readonly NearestJob[]
  /** What the answers to all parts say, in their order. */
  readonly join: (nearest: readonly Uint32Array[]) => SimilarArticles
}

/**
 * Finds for each article those of other issues and other titles (a serial is no other article) that are about the same, the nearest first; no
 * entry where none is near. By the addresses of the articles from the site's root: `issues/2023-10/#temamote`.
 */
export function openSimilarSearch(index: DocumentIndex): SimilarSearch {
  const groups = groupArticles(index.documents)
  const { articles } = groups
  return {
    articles: articles.length,
    cut: (parts) => {
      const whole = {
        ...listByKeyword(listKeywords(index, groups), index.terms.length),
        issues: number(articles.map(({ issue }) => issue.url)),
        titles: number(articles.map(({ title }) => title)),
      }
      const startOf = (part: number) => Math.floor((articles.length * part) / parts)
      return Array.from({ length: parts }, (_, part) => ({ ...whole, start: startOf(part), end: startOf(part + 1) }))
    },
    join: (nearest) => {
      const toSimilar = openNames()
      const found = new Map<string, readonly SimilarArticle[]>()
      let place = 0
      for (const part of nearest)
        for (let at = 0; at < part.length; at += mostSimilar, place++) {
          const similar: SimilarArticle[] = []
          for (let own = at; own < at + mostSimilar && part[own] !== noArticle; own++) {
            const other = articles[part[own] ?? 0]
            if (other) similar.push(toSimilar(other))
          }
          const article = articles[place]
          if (article && similar.length > 0) found.set(addressOf(article), similar)
        }
      return found
    },
  }
}

const addressOf = ({ issue, anchor }: SearchDocument) => `${issue.url}#${anchor}`

/** How pages name an article. Each is one thing wherever it is named, so that whoever looks into it need do so once. */
function openNames(): (article: SearchDocument) => SimilarArticle {
  const articles = new Map<SearchDocument, SimilarArticle>()
  const issues = new Map<IssueRecord, SimilarArticle['issue']>()
  return (article) => {
    const before = articles.get(article)
    if (before) return before
    const { title, lang, date } = article.issue
    const issue = issues.get(article.issue) ?? { title, lang, date }
    issues.set(article.issue, issue)
    const named = { url: addressOf(article), title: article.title, issue }
    articles.set(article, named)
    return named
  }
}

/** The number of each text: equal ones have the same. */
function number(texts: readonly string[]): Uint32Array {
  const numbers = new Map<string, number>()
  return Uint32Array.from(texts, (text) => {
    const before = numbers.get(text) ?? numbers.size
    numbers.set(text, before)
    return before
  })
}
