import { type FileDiagnostic, folders } from '../files/index.ts'
import type { ArchivedIssue, Newsletter, Severity } from '../model/index.ts'
import { isPublished } from '../site/index.ts'

/** How much a finding says of how sure one can be of an issue. */
const weights: Readonly<Record<Severity, number>> = { error: 100, warning: 10, info: 1 }

/**
 * The issues that are not published before an editor says so, the most uncertain first: those of which most was found. `found` are the
 * findings about issues and sources.
 */
export function listWaiting(
  issues: readonly ArchivedIssue[],
  newsletter: Newsletter,
  found: readonly FileDiagnostic[],
): readonly FileDiagnostic[] {
  const waiting = issues.filter(({ issue }) => !isPublished(issue.frontMatter, newsletter))
  return waiting
    .map(({ id, issue }) => {
      const file = `${folders.issues}/${id}.md`
      const source = issue.frontMatter.source && `${folders.sources}/${issue.frontMatter.source.file}`
      const doubts = found.filter((message) => message.file === file || message.file === source)
      const weight = doubts.reduce((sum, { severity }) => sum + weights[severity], 0)
      return { file, weight, doubts, isDraft: issue.frontMatter.draft === true }
    })
    .sort((one, other) => other.weight - one.weight || (one.file < other.file ? -1 : 1))
    .map(({ file, doubts, isDraft }) => ({
      ruleId: 'review-waiting',
      severity: 'info',
      reason: toReason(doubts, isDraft),
      file,
    }))
}

function toReason(doubts: readonly FileDiagnostic[], isDraft: boolean): string {
  const rules = [...new Set(doubts.map(({ ruleId }) => ruleId))].sort().join(', ')
  const what = doubts.length === 0 ? 'nothing is in doubt' : `${doubts.length} in doubt: ${rules}`
  const how = isDraft ? 'a draft; take `draft` out to publish it' : '`reviewed: true` publishes it'
  return `Waits for review (${what}); ${how}`
}
