import type { MeasuredDocument } from './order-documents.ts'
import type { SearchDocument } from './search-document.ts'

/** Documents by the articles that they are parts of. */
export interface ArticleGroups {
  /** The first document of each: its heading. In the order of the documents. */
  readonly articles: readonly SearchDocument[]
  /** For each document the place of its article; `none` for an issue's opening. */
  readonly articleOf: Uint32Array
}

/** Place of no article. */
export const none = 0xffffffff

/** An article is found under the anchor of its own heading; the headings inside it belong to it. */
export function groupArticles(documents: readonly MeasuredDocument[]): ArticleGroups {
  const articles: SearchDocument[] = []
  const places = new Map<string, number>()
  const keyOf = ({ issue, article }: SearchDocument) => `${issue.url}#${article}`
  for (const { document } of documents)
    if (document.anchor !== '' && document.anchor === document.article)
      places.set(keyOf(document), articles.push(document) - 1)
  const articleOf = Uint32Array.from(documents, ({ document }) => places.get(keyOf(document)) ?? none)
  return { articles, articleOf }
}
