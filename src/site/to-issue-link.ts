import type { RenderedIssue, SiteIssueLink } from '../model/index.ts'

/** What lists show of an issue. `language` is that of issues that do not say their own. */
export function toIssueLink({ id, frontMatter }: RenderedIssue, language: string): SiteIssueLink {
  const { title, date = null, summary = '', lang = language } = frontMatter
  return { id, url: `issues/${id}/`, title, date, summary, lang }
}
