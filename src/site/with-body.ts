import type { IssueHtml, SiteIssue } from '../model/index.ts'
import { type IssueLight, openIssue } from './open-issue.ts'

/** An issue with another body, made of the one it has when it is asked for. */
export function withBody(
  issue: SiteIssue,
  changes: Partial<IssueLight>,
  toBody: (body: IssueHtml) => IssueHtml,
): SiteIssue {
  // What is at hand is a property of the issue's own, and its texts are not.
  const light: IssueLight = { ...issue, ...changes }
  return openIssue(light, {
    body: () => toBody(bodyOf(issue)),
    markdown: () => issue.markdown,
    sourceText: () => issue.sourceText,
  })
}

const bodyOf = ({ preambleHtml, preambleText, sections }: SiteIssue): IssueHtml => {
  return { preambleHtml, preambleText, sections }
}
