import { groupRuns } from './group-runs.ts'
import { openColumn } from './open-column.ts'
import { type IssueWords, type RunWords, readFields } from './run-words.ts'
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

/** The words of a run, which is asked for once. */
export type ReadRun = (run: readonly SearchableIssue[]) => RunWords

/** The documents of issues in their order. */
export function analyseIssues(
  issues: readonly SearchableIssue[],
  readRun: ReadRun,
  table: WordTable,
): AnalysedDocuments {
  const read = new Map<SearchableIssue, IssueWords>()
  for (const run of groupRuns(issues)) {
    const { words, issues: own } = readRun(run)
    const numbers = table.add(words, run[0]?.lang ?? '')
    for (const [at, issue] of run.entries()) {
      const found = own[at]
      if (!found) throw new Error(`Unexpected end of a run, expected the words of issue \`${issue.id}\``)
      // In their own place: the words of all are held once.
      found.numbers.forEach((place, index) => {
        found.numbers[index] = numbers[place] ?? 0
      })
      read.set(issue, found)
    }
  }
  const all = issues.flatMap((issue) => read.get(issue) ?? [])
  return { documents: issues.flatMap((issue) => listDocuments(issue, read.get(issue))), ...joinWords(all) }
}

const listDocuments = (source: SearchableIssue, read: IssueWords | undefined): readonly AnalysedDocument[] =>
  read?.documents.map((document, at) => ({ document, source, at, digest: `${read.digest} ${at}` })) ?? []

function joinWords(issues: readonly IssueWords[]): Pick<AnalysedDocuments, 'words' | 'starts'> {
  const words = openColumn(issues.reduce((sum, { numbers }) => sum + numbers.length, 0))
  const starts = new Uint32Array(issues.reduce((sum, { counts }) => sum + counts.length, 1))
  let [word, field] = [0, 0]
  for (const { numbers, counts } of issues) {
    words.set(numbers, word)
    word += numbers.length
    for (const count of counts) {
      starts[field + 1] = (starts[field] ?? 0) + count
      field++
    }
  }
  return { words, starts }
}

/** Where a field of a document begins; the next field begins where it ends. */
export function startOf({ starts }: AnalysedDocuments, document: number, field: (typeof readFields)[number]): number {
  return starts[document * readFields.length + readFields.indexOf(field)] ?? 0
}
