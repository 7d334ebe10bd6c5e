import type { ArchivedIssue, IssueFacts, IssueHtml, IssueNames } from '../model/index.ts'
import { findMedia } from './size-media.ts'
import { toLede } from './to-lede.ts'

/** What is known of an issue without its texts. */
export function toFacts(
  { id, issue: { frontMatter }, sourceText, redacted }: ArchivedIssue,
  html: IssueHtml,
  names: IssueNames,
): IssueFacts {
  const { summary = '' } = frontMatter
  return {
    id,
    frontMatter,
    outline: html.sections.map(({ id, title, level, heading, byline }) => ({ id, title, level, heading, byline })),
    lede: toLede({ summary, ...html }),
    names,
    media: findMedia(html),
    hasSource: sourceText !== null,
    ...(redacted === undefined ? {} : { redacted }),
  }
}
