import type { SiteIssue } from '../src/model/index.ts'
import type { PageData } from './_print/page.ts'

interface IssueData extends PageData {
  readonly issue: SiteIssue
}

export const data = {
  // One page without an address would take the others' away where Eleventy itself writes them.
  pagination: {
    data: 'site.issues',
    size: 1,
    alias: 'issue',
    before: (issues: readonly SiteIssue[]) => issues.filter(({ hasSource }) => hasSource),
  },
  permalink: ({ issue }: IssueData) => `${issue.url}source.txt`,
} as const

/** An issue's text as it was sent; none for an issue that was written as Markdown. */
export const render = ({ issue }: IssueData): string => issue.sourceText ?? ''
