import type { IssueRule } from './checked-issue.ts'
import { listHeadings } from './list-headings.ts'

/** A heading with nothing below it, not even a lower heading. */
export const checkEmpty: IssueRule = (issue) => {
  const headings = listHeadings(issue)
  return headings
    .filter(({ hasText, level }, at) => !hasText && level >= (headings[at + 1]?.level ?? 0))
    .map(({ title, line }) => ({
      ruleId: 'empty-section',
      severity: 'warning',
      reason: `Nothing stands below the heading \`${title}\`; remove it, or make it text`,
      line,
    }))
}
