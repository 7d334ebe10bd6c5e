import type { IssueRule } from './checked-issue.ts'
import { findLine } from './find-line.ts'

/** Two sections, or two entries of the calendar, cannot have one address. */
export const checkIds: IssueRule = (issue) => {
  const { sections, calendar } = issue.frontMatter
  return [findRepeated(sections), findRepeated(calendar)].flat().map((id) => ({
    ruleId: 'duplicate-id',
    severity: 'error',
    reason: `The id \`${id}\` stands twice; the second one needs another`,
    line: findLine(issue, 'id', id, 2),
  }))
}

function findRepeated(entries: readonly { readonly id: string }[]): readonly string[] {
  const ids = entries.map(({ id }) => id)
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
}
