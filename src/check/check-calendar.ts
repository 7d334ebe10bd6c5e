import type { Diagnostic } from '../model/index.ts'
import type { CheckedIssue, IssueRule, PrintedCalendar } from './checked-issue.ts'
import { findLine } from './find-line.ts'
import { listHeadings } from './list-headings.ts'

/** Holds the entries of the calendar to the lists that the body prints: what is published is the front matter. */
export const checkCalendar: IssueRule = (issue, { readDays }) => {
  const sections = readSections(issue)
  // Of the whole text, because an article that an editor moved has another place than its entry of `sections`.
  const words = new Set(toWords(issue.lines.slice(issue.bodyLine - 1).join('\n')))
  const isPrinted = (title: string) => toWords(title).every((word) => words.has(word))
  return sections.flatMap(({ id, line, ...printed }) => {
    const entries = issue.frontMatter.calendar.filter(({ section }) => section === id)
    const days = readDays(printed)
    const known = new Set(entries.map(({ start }) => start.slice(0, 10)))
    const shown = new Set(days.map(({ day }) => day))
    const unprinted = shown.size === 0 ? [] : entries.filter(({ start }) => !shown.has(start.slice(0, 10)))
    const left = days.filter(({ day }) => !known.has(day))
    const renamed = entries.filter((entry) => !unprinted.includes(entry) && !isPrinted(entry.title))
    return [
      ...renamed.map((entry) => tellTitle(findLine(issue, 'id', entry.id), entry.title)),
      ...unprinted.map((entry) => tellEntry(findLine(issue, 'id', entry.id), entry.start, entry.title)),
      ...left.map(({ day, title }) => tellLine(line, day, title)),
    ]
  })
}

const toWords = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

interface CalendarSection extends PrintedCalendar {
  readonly id: string
  /** 1-based, of the heading. */
  readonly line: number
}

/** The sections that entries of the calendar come from. */
function readSections(issue: CheckedIssue): readonly CalendarSection[] {
  const { frontMatter, body, lines, bodyLine } = issue
  const headings = listHeadings(issue)
  const named = new Set(frontMatter.calendar.map(({ section }) => section))
  if (headings.length !== frontMatter.sections.length) return []
  return headings.flatMap((heading, at) => {
    const id = frontMatter.sections[at]?.id ?? ''
    if (!named.has(id)) return []
    const first = body.children[heading.at]?.position?.end.line ?? 0
    const last = headings[at + 1]?.line ?? Number.POSITIVE_INFINITY
    const text = lines.slice(first + bodyLine - 1, last - 1).join('\n')
    const { date = '', lang = '' } = frontMatter
    return [{ id, line: heading.line, title: heading.title, text, date, lang }]
  })
}

function tellEntry(line: number, start: string, title: string): Diagnostic {
  const reason = `The entry \`${title}\` begins on ${start.slice(0, 10)}, a day that its section of the text does not name; mend one of them`
  return { ruleId: 'calendar-mismatch', severity: 'warning', reason, line }
}

function tellTitle(line: number, title: string): Diagnostic {
  const reason = `The entry \`${title}\` is not called so in the text; mend one of them`
  return { ruleId: 'calendar-mismatch', severity: 'warning', reason, line }
}

function tellLine(line: number, day: string, title: string): Diagnostic {
  const reason = `The text names \`${title}\` on ${day}, and no entry of \`calendar\` begins on that day; add one, or mend the text`
  return { ruleId: 'calendar-mismatch', severity: 'warning', reason, line }
}
