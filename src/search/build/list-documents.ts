import type { IssueRecord } from '../shared/index.ts'
import type { ReadDocument } from './search-document.ts'
import type { SearchableIssue, SearchableSection } from './searchable-site.ts'

/** Every section of an issue in its order, headings inside an article by themselves. */
export function listIssue(issue: SearchableIssue): readonly ReadDocument[] {
  const record = toRecord(issue)
  const preamble = issue.preambleText.trim().normalize('NFC')
  const announcing = new Set(issue.calendar?.map(({ section }) => section))
  let article = ''
  const sections = issue.sections.map((section) => {
    if (article === '' || (section.heading ?? 2) <= 2) article = section.id
    return {
      ...toDocument(record, section),
      article,
      kind: announcing.has(section.id) ? ('event' as const) : ('article' as const),
    }
  })
  const [first, ...others] = sections
  if (preamble === '' && first) return [{ ...first, issueTitle: record.title }, ...others]
  // What stands before the first heading, and an issue without any, is found as the issue itself.
  const opening = {
    issue: record,
    anchor: '',
    article: '',
    title: record.title,
    byline: '',
    issueTitle: '',
    text: preamble,
  }
  return [{ ...opening, kind: 'article' }, ...sections]
}

function toRecord({ id, url, title, date, lang }: SearchableIssue): IssueRecord {
  return { id, url, title: title.normalize('NFC'), date, lang }
}

function toDocument(
  issue: IssueRecord,
  { id, title, byline, text }: SearchableSection,
): Omit<ReadDocument, 'kind' | 'article'> {
  return {
    issue,
    anchor: id,
    title: title.normalize('NFC'),
    byline: (byline ?? '').normalize('NFC'),
    issueTitle: '',
    text: text.normalize('NFC'),
  }
}
