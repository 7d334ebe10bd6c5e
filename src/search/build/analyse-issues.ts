import { openList } from './growing-list.ts'
import type { IssueWords } from './issue-words.ts'
import { listIssue } from './list-documents.ts'
import type { SearchDocument } from './search-document.ts'
import type { SearchableIssue } from './searchable-site.ts'
import type { WordTable } from './word-table.ts'

/** Fields of a document that are read: title, byline, body. The lede is the body's opening. */
export const readFields = 3

/** Documents as numbers of words. */
export interface AnalysedDocuments {
  readonly documents: readonly SearchDocument[]
  /** The words of all, by their numbers in the table. */
  readonly words: Uint32Array
  /** Where the fields of each begin: `readFields` numbers a document, and one more. */
  readonly starts: Uint32Array
}

export function analyseIssues(
  issues: readonly SearchableIssue[],
  readWords: (issue: SearchableIssue) => IssueWords,
  table: WordTable,
): AnalysedDocuments {
  const [words, starts] = [openList(), openList()]
  starts.push(0)
  for (const issue of issues) {
    const read = readWords(issue)
    const own = table.add(read, issue.lang)
    for (const place of read.numbers) words.push(own[place] ?? 0)
    for (const count of read.counts) starts.push(starts.at(starts.length() - 1) + count)
  }
  return { documents: issues.flatMap(listIssue), words: words.view(), starts: starts.view() }
}
