import { openList } from './growing-list.ts'
import { type IssueWords, readFields } from './issue-words.ts'
import type { SearchDocument } from './search-document.ts'
import type { SearchableIssue } from './searchable-site.ts'
import type { WordTable } from './word-table.ts'

/** Documents as numbers of words. */
export interface AnalysedDocuments {
  readonly documents: readonly AnalysedDocument[]
  /** The words of all, by their numbers in the table. */
  readonly words: Uint32Array
  /** Where the fields of each begin: a number for each of `readFields`, and one more at the end. */
  readonly starts: Uint32Array
}

export interface AnalysedDocument {
  readonly document: SearchDocument
  /** The issue that it is in, and its place among that issue's documents. */
  readonly source: SearchableIssue
  readonly at: number
  /** Tells it from all others by its content. */
  readonly digest: string
}

export function analyseIssues(
  issues: readonly SearchableIssue[],
  readWords: (issue: SearchableIssue) => IssueWords,
  table: WordTable,
): AnalysedDocuments {
  const documents: AnalysedDocument[] = []
  const [words, starts] = [openList(), openList()]
  starts.push(0)
  for (const source of issues) {
    const read = readWords(source)
    const numbers = table.add(read, source.lang)
    for (const place of read.numbers) words.push(numbers[place] ?? 0)
    for (const count of read.counts) starts.push(starts.at(starts.length() - 1) + count)
    for (const [at, document] of read.documents.entries())
      documents.push({ document, source, at, digest: `${read.digest} ${at}` })
  }
  return { documents, words: words.view(), starts: starts.view() }
}

/** Where a field of a document begins; the next field begins where it ends. */
export function startOf({ starts }: AnalysedDocuments, document: number, field: (typeof readFields)[number]): number {
  return starts[document * readFields.length + readFields.indexOf(field)] ?? 0
}
