import type { Diagnostic } from '../model/index.ts'
import { checkCalendar } from './check-calendar.ts'
import { checkEmpty } from './check-empty.ts'
import { checkIds } from './check-ids.ts'
import { checkLinks } from './check-links.ts'
import { checkMarkers } from './check-markers.ts'
import { checkSections } from './check-sections.ts'
import { checkTitle } from './check-title.ts'
import type { CheckedArchive, CheckedIssue, IssueRule } from './checked-issue.ts'

const rules: readonly IssueRule[] = [
  checkIds,
  checkSections,
  checkEmpty,
  checkLinks,
  checkCalendar,
  checkTitle,
  ({ lines }) => checkMarkers(lines),
]

/** All that is to be said of an issue beside the others, rule by rule. */
export function checkIssue(issue: CheckedIssue, archive: CheckedArchive): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule(issue, archive))
}
