import type { IssueRule } from './checked-issue.ts'
import { findLine } from './find-line.ts'

/**
 * A title that names another month than the issue is of: the one or the other was mended alone. A day in a title may be that of what it
 * announces, unless the import itself made the title of the date.
 */
export const checkTitle: IssueRule = (issue, { readTitleDate }) => {
  const { title, titleSource, date = '', lang = '' } = issue.frontMatter
  const named = date === '' ? null : readTitleDate(title, lang)
  if (!named || (named.length > 7 && titleSource !== 'composed')) return []
  const shared = Math.min(named.length, date.length)
  if (named.slice(0, shared) === date.slice(0, shared)) return []
  const reason = `The title says ${named}, and \`date\` is ${date}; mend one of them`
  return [{ ruleId: 'title-date', severity: 'warning', reason, line: findLine(issue, 'title', title) }]
}
