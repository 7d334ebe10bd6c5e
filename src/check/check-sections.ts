import type { Diagnostic } from '../model/index.ts'
import { toSlug } from '../slugs/index.ts'
import type { CheckedIssue, IssueRule } from './checked-issue.ts'
import { findLine } from './find-line.ts'
import { listHeadings, type PlacedHeading } from './list-headings.ts'

/**
 * Holds `sections` to the headings of the body. They are paired by title, and what is left over in order where there are as many of both: a
 * title may differ, and the body's is printed. Else what is left over is told.
 */
export const checkSections: IssueRule = (issue) => {
  const headings = listHeadings(issue)
  const { sections } = issue.frontMatter
  const waiting = new Map<string, number>()
  for (const { title } of sections) waiting.set(toSlug(title), (waiting.get(toSlug(title)) ?? 0) + 1)
  const take = (title: string) => {
    const left = waiting.get(toSlug(title)) ?? 0
    waiting.set(toSlug(title), left - 1)
    return left > 0
  }
  const without = headings.filter(({ title }) => !take(title))
  const unanswered = sections.filter(({ title }) => take(title))
  if (headings.length === sections.length)
    return without.flatMap((heading, at) => checkTitle(issue, heading, unanswered[at]?.title ?? ''))
  return [...without.map(tellHeading), ...unanswered.map(({ id, title }) => tellSection(issue, id, title))]
}

function checkTitle(issue: CheckedIssue, { title, line }: PlacedHeading, known: string): readonly Diagnostic[] {
  if (toSlug(title) === toSlug(known)) return []
  const reason = `\`sections\` has \`${known}\` for the heading \`${title}\` (line ${line}); the heading is printed, and the id stays`
  return [{ ruleId: 'section-title', severity: 'info', reason, line: findLine(issue, 'title', known) }]
}

function tellHeading({ title, line }: PlacedHeading): Diagnostic {
  const reason = `No entry of \`sections\` answers the heading \`${title}\`: its address is made of its title, and changes with it; add an entry with an \`id\``
  return { ruleId: 'heading-without-section', severity: 'warning', reason, line }
}

function tellSection(issue: CheckedIssue, id: string, title: string): Diagnostic {
  const reason = `No heading answers \`${title}\` of \`sections\`: the address \`#${id}\` leads nowhere; mend the title, or remove the entry`
  return { ruleId: 'section-without-heading', severity: 'warning', reason, line: findLine(issue, 'id', id) }
}
