import type { SiteIssue } from '../src/model/index.ts'
import type { PageData } from './_print/page.ts'

interface IssueData extends PageData {
  readonly issue: SiteIssue
}

export const data = {
  pagination: { data: 'site.issues', size: 1, alias: 'issue' },
  permalink: ({ issue }: IssueData) => `${issue.url}index.md`,
} as const

/** An issue's Markdown file as it stands in the archive. */
export const render = ({ issue }: IssueData): string => issue.markdown
