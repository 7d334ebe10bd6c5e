import type { RenderedIssue, SiteIssueLink } from '../model/index.ts'

/** What lists show of an issue; `lang` is its checked language. */
export function toIssueLink({ id, frontMatter }: RenderedIssue, lang: string): SiteIssueLink {
  const { title, date = null, summary = '' } = frontMatter
  return { id, url: `issues/${id}/`, title, date, summary, lang }
}
