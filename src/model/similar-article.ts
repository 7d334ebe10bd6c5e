import type { SiteIssueLink } from './site-issue.ts'

/** An article that is about the same as another one. */
export interface SimilarArticle {
  /** From the site's root: `issues/2023-10/#temamote`. */
  readonly url: string
  readonly title: string
  readonly issue: Pick<SiteIssueLink, 'title' | 'date' | 'lang'>
}

/** Articles of other issues by the address of the one that they are like, the nearest first. */
export type SimilarArticles = ReadonlyMap<string, readonly SimilarArticle[]>
